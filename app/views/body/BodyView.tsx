import reference from '../../../data/reference/national_aims.json';
import { bodyWords } from '../../format/words/body.ts';
import { bodyProfile, type BodyProfile } from '../../queries/bodyProfile.ts';
import { AddressLink } from '../../shell/AddressLink.tsx';
import { useAddress } from '../../shell/address.ts';
import { useBodies } from '../../shell/Filters.tsx';
import { useQuestion } from '../../shell/useQuestion.ts';
import { Legend } from '../../ui/Legend.tsx';
import { useLocale } from '../../ui/Locale.tsx';
import { EmptyState, ErrorState } from '../../ui/Panel.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { AnswerLine } from './AnswerLine.tsx';
import { BodyPicker } from './BodyPicker.tsx';
import { BudgetPanel } from './BudgetPanel.tsx';
import { Contents } from './Contents.tsx';
import { ComplaintPanel } from './ComplaintPanel.tsx';
import { DocumentPanel } from './DocumentPanel.tsx';
import { FindingPanel } from './FindingPanel.tsx';
import { Header } from './Header.tsx';
import { ItaPanel } from './ItaPanel.tsx';
import { LifePanel } from './LifePanel.tsx';
import { OutcomePanel } from './OutcomePanel.tsx';
import { OwnTwin } from './OwnTwin.tsx';
import { PrintedProjects } from './PrintedProjects.tsx';
import { ProjectPanel } from './ProjectPanel.tsx';
import { RiskPanel } from './RiskPanel.tsx';
import { TargetPanel } from './TargetPanel.tsx';
import { TotalPanel } from './TotalPanel.tsx';
import './body.css';
import './life.css';

/** The page of one body: what it published, plans, risks, aims and contradicts. */
export function BodyView() {
  const [{ body: named, bodies }] = useAddress();
  const [only = ''] = bodies.length === 1 ? bodies : [];
  const body = named || only;
  return (
    <div className="page body-page">
      <BodyPicker body={body} />
      {body === '' ? <ChooseFirst /> : <Profile bodyId={body} />}
    </div>
  );
}

function ChooseFirst() {
  const locale = useLocale();
  const { data: all = [] } = useBodies();
  const [{ prov }] = useAddress();
  const data =
    prov.length === 0
      ? all
      : all.filter(({ province_code: code }) => code !== null && prov.includes(code));
  return (
    <>
      <h1>{locale.say(bodyWords.choose)}</h1>
      <p>{locale.say(bodyWords.chooseFirst)}</p>
      <ul className="body-list">
        {data.map(({ body_id: id, name_th: name, province_th: province }) => (
          <li key={id}>
            <AddressLink to={{ body: id }}>{name}</AddressLink>
            <span className="quiet"> {province}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Profile({ bodyId }: { bodyId: string }) {
  const { data, state } = useQuestion('bodyProfile', [bodyId], (engine, signal) =>
    bodyProfile(engine, bodyId, reference.aims, signal),
  );
  if (state.failure) return <ErrorState failure={state.failure} retry={state.retry} />;
  if (data === undefined || state.stale) return <Skeleton lines={12} />;
  if (data === null) return <Unknown />;
  return <Panels profile={data} />;
}

function Unknown() {
  const locale = useLocale();
  return (
    <>
      <h1>{locale.say(bodyWords.choose)}</h1>
      <EmptyState text={locale.say(bodyWords.unknown)} />
    </>
  );
}

function Panels({ profile }: { profile: BodyProfile }) {
  return (
    <>
      <Header header={profile.header} />
      <OwnTwin bodyId={profile.header.body_id} />
      <AnswerLine profile={profile} />
      <div className="no-print">
        <Legend />
      </div>
      <Contents />
      <FindingPanel bodyId={profile.header.body_id} findings={profile.findings} />
      <OutcomePanel bodyId={profile.header.body_id} />
      <BudgetPanel rows={profile.budgets} />
      <PrintedProjects bodyId={profile.header.body_id} />
      <LifePanel bodyId={profile.header.body_id} />
      <RiskPanel rows={profile.risks} />
      <div className="panel-totals">
        <TotalPanel rows={profile.statedTotals} />
      </div>
      <ItaPanel profile={profile} />
      <div className="pair">
        <TargetPanel profile={profile} />
        <ComplaintPanel rows={profile.complaints} />
      </div>
      <ProjectPanel bodyId={profile.header.body_id} />
      <DocumentPanel documents={profile.documents} />
    </>
  );
}
