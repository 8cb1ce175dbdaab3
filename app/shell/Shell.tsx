import { Suspense, useEffect, useMemo, type ComponentType } from 'react';
import { shellWords } from '../format/words/shell.ts';
import { DoorsProvider, type Doors } from '../ui/EvidenceButton.tsx';
import { FilterRail } from '../ui/FilterFrame.tsx';
import { LocaleProvider, useLocale } from '../ui/Locale.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useNarrow } from '../ui/useNarrow.ts';
import { Filters } from './Filters.tsx';
import { Foot } from './Foot.tsx';
import { Masthead } from './Masthead.tsx';
import { NarrowFirst } from './NarrowFirst.tsx';
import { OwnStrip } from './OwnStrip.tsx';
import { PageBoundary } from './PageBoundary.tsx';
import { SyntheticStrip } from './SyntheticStrip.tsx';
import { WindowDrop } from './WindowDrop.tsx';
import { useAddress, type ViewName } from './address.ts';
import { useTheme } from './useTheme.ts';

/** What the frame shows: handed in, so that the frame knows no view. */
export interface Routes {
  readonly views: Readonly<Record<ViewName, ComponentType>>;
  /** Views whose filters stand in the rail. */
  readonly filtered: readonly ViewName[];
  /** Views of rows, which are narrowed down first where the rows are a whole country's. */
  readonly narrowed: readonly ViewName[];
  readonly EvidenceDrawer: ComponentType<{ evidenceId: string; onClose: () => void }>;
  readonly SumDrawer: ComponentType<{ sum: string; onClose: () => void }>;
}

/** The frame of every page: head, filters, the page that the address names, drawer, foot. */
export function Shell({ routes }: { routes: Routes }) {
  const [{ lang, digits, theme }, setAddress] = useAddress();
  useTheme(theme);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  const doors: Doors = useMemo(
    () => ({
      openEvidence: (evidenceId) => setAddress({ ev: evidenceId }),
      openSum: (key) => setAddress({ sum: key, ev: null }),
    }),
    [setAddress],
  );
  return (
    <LocaleProvider style={{ language: lang, digits }}>
      <DoorsProvider doors={doors}>
        <Frame routes={routes} />
      </DoorsProvider>
    </LocaleProvider>
  );
}

function Frame({ routes }: { routes: Routes }) {
  const locale = useLocale();
  const [{ view, ev, sum }] = useAddress();
  const narrow = useNarrow();
  const Page = routes.views[view];
  const rail = routes.filtered.includes(view) && !narrow;
  const drawer = ev !== '' || sum !== '';
  usePageTitle(view);
  return (
    <>
      <a className="skip" href="#content">
        {locale.say(shellWords.skip)}
      </a>
      <Masthead />
      <SyntheticStrip />
      <OwnStrip />
      <WindowDrop />
      <div className={frameClass(rail, drawer)}>
        {rail ? (
          <FilterRail>
            <Filters />
          </FilterRail>
        ) : null}
        <main id="content" className="content" tabIndex={-1}>
          <PageBoundary page={view}>
            <Suspense fallback={<Skeleton lines={8} />}>
              {routes.narrowed.includes(view) ? (
                <NarrowFirst view={view}>
                  <Page />
                </NarrowFirst>
              ) : (
                <Page />
              )}
            </Suspense>
          </PageBoundary>
        </main>
        {drawer ? <OpenDrawer routes={routes} /> : null}
      </div>
      <Foot />
    </>
  );
}

function OpenDrawer({ routes }: { routes: Routes }) {
  const [{ ev, sum }, setAddress] = useAddress();
  const { EvidenceDrawer, SumDrawer } = routes;
  return (
    <PageBoundary page={ev || sum}>
      <Suspense fallback={<Skeleton lines={8} />}>
        {ev !== '' ? (
          <EvidenceDrawer evidenceId={ev} onClose={() => setAddress({ ev: null })} />
        ) : (
          <SumDrawer sum={sum} onClose={() => setAddress({ sum: null })} />
        )}
      </Suspense>
    </PageBoundary>
  );
}

function usePageTitle(view: ViewName): void {
  const locale = useLocale();
  const title = `${locale.say(shellWords[view])} · ${locale.say(shellWords.product)}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
}

function frameClass(rail: boolean, drawer: boolean): string {
  return `frame${rail ? ' frame-rail' : ''}${drawer ? ' frame-drawer' : ''}`;
}
