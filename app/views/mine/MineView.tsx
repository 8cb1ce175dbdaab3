import { mineWords } from '../../format/words/mine.ts';
import { useOwnFiles } from '../../shell/OwnFilesProvider.tsx';
import { DropZone } from '../../ui/DropZone.tsx';
import { useLocale } from '../../ui/Locale.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { MOST_MEGABYTES } from '../../shell/ownFile.ts';
import { FileList } from './FileList.tsx';
import { Progress } from './Progress.tsx';
import './mine.css';

const ENDINGS = '.pdf,.docx,.xlsx,.csv,.html,.htm,.txt';
const rules = ['rule1', 'rule2', 'rule3', 'rule4'] as const;

/** The user's own files: opening them, what became of each, and how they are shown. */
export function MineView() {
  const locale = useLocale();
  const { own, now } = useOwnFiles();
  return (
    <div className="page">
      <h1>{locale.say(mineWords.title)}</h1>
      <p className="answer">{locale.say(mineWords.lead)}</p>
      <DropZone
        label={locale.say(mineWords.drop)}
        choose={locale.say(mineWords.choose)}
        accept={ENDINGS}
        onFiles={own.add}
      >
        <p className="quiet">
          {locale.say(mineWords.formats, { mb: locale.count(MOST_MEGABYTES) })}
        </p>
        <p>
          <strong>{locale.say(mineWords.privacy)}</strong>
        </p>
      </DropZone>
      <Panel
        id="own-files"
        title={locale.say(mineWords.list)}
        answer={<Progress files={now.files} />}
        empty={now.files.length === 0}
        emptyText={locale.say(mineWords.listEmpty)}
        minHeight={160}
      >
        <FileList />
      </Panel>
      <section className="panel" aria-labelledby="own-rules">
        <h2 id="own-rules">{locale.say(mineWords.rules)}</h2>
        <ul className="own-rules">
          {rules.map((key) => (
            <li key={key}>{locale.say(mineWords[key])}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
