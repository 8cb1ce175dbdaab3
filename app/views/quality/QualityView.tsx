import { parseAsString, useQueryState } from 'nuqs';
import { qualityWords } from '../../format/words/quality.ts';
import { documentQuality, type DocumentQuality } from '../../queries/documents.ts';
import { everything, type Filter } from '../../queries/filter.ts';
import { useFilter } from '../../shell/address.ts';
import { useQuestion } from '../../shell/useQuestion.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Legend } from '../../ui/Legend.tsx';
import { useLocale, type Locale } from '../../ui/Locale.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { qualityColumns } from './columns.tsx';
import { DocumentReading } from './DocumentReading.tsx';
import './quality.css';

const method = ['method1', 'method2', 'method3', 'method4', 'method5'] as const;

/** How every document was read: rows seen, taken in and left out, what was doubted and why. */
export function QualityView() {
  const locale = useLocale();
  const [chosen, setChosen] = useQueryState(
    'read',
    parseAsString.withDefault('').withOptions({ history: 'push', scroll: false }),
  );
  const { provinces } = useFilter();
  const filter: Filter = { ...everything, provinces };
  const { data = [], state } = useQuestion('documents', [filter], (engine, signal) =>
    documentQuality(engine, filter, signal),
  );
  const document = data.find(({ document_id: id }) => id === chosen);
  return (
    <div className="page">
      <h1>{locale.say(qualityWords.title)}</h1>
      <p className="answer quality-answer" aria-live="polite">
        {data.length > 0 ? answerOf(data, locale) : null}
      </p>
      <Panel
        title={locale.say(qualityWords.documents)}
        state={state}
        empty={data.length === 0}
        minHeight={320}
        long
      >
        <DataTable
          caption={locale.say(qualityWords.documents)}
          columns={qualityColumns(
            locale,
            chosen,
            (id) => void setChosen(id === chosen ? null : id),
          )}
          rows={data}
          rowKey={(row) => row.document_id}
        />
      </Panel>
      {document ? <DocumentReading document={document} /> : null}
      <section className="panel" aria-labelledby="method">
        <h2 id="method">{locale.say(qualityWords.method)}</h2>
        <ul className="method">
          {method.map((key) => (
            <li key={key}>{locale.say(qualityWords[key])}</li>
          ))}
        </ul>
        <Legend />
      </section>
    </div>
  );
}

/** The page's answer: documents read, rows seen, taken in and left out. */
export function answerOf(rows: readonly DocumentQuality[], locale: Locale): string {
  const sum = (part: 'rows_seen' | 'rows_mapped' | 'rows_rejected') =>
    locale.count(rows.reduce((total, row) => total + row[part], 0));
  return locale.say(qualityWords.answer, {
    documents: locale.count(rows.length),
    seen: sum('rows_seen'),
    mapped: sum('rows_mapped'),
    rejected: sum('rows_rejected'),
  });
}
