import { fieldInWords } from '../../format/finding.ts';
import { markLine } from '../../format/marking.ts';
import { evidenceWords } from '../../format/words/evidence.ts';
import { linesBetween } from '../../queries/documentLines.ts';
import type { EvidencePlace, FieldReading } from '../../queries/evidence.ts';
import { useQuestion } from '../../shell/useQuestion.ts';
import { useDoors } from '../../ui/EvidenceButton.tsx';
import { useLocale } from '../../ui/Locale.tsx';
import { PrintedCell } from '../../ui/PrintedLine.tsx';
import { placeOf } from './Printed.tsx';

interface RowTableProps {
  place: EvidencePlace;
  fields: readonly FieldReading[];
}

/** The printed row of a place, one cell below the other, named by what was read from each. */
export function RowTable({ place, fields }: RowTableProps) {
  const locale = useLocale();
  const { openEvidence } = useDoors();
  const { document_id: id, line_first: first } = place;
  const { data = [] } = useQuestion('linesBetween', [id, first, first], (engine, signal) =>
    linesBetween(engine, id, first, first, signal),
  );
  const line = data.find(({ line_no: no }) => no === first);
  const cells = line ? markLine(line.text, first, placeOf(place)) : [];
  if (cells.length < 2) return null;
  return (
    <section>
      <h3>{locale.say(evidenceWords.asTable)}</h3>
      <table className="row-table">
        <tbody>
          {cells.map((cell, index) => {
            const field = fieldAt(fields, first, index);
            const name = field
              ? fieldInWords(field.field, locale.style)
              : locale.say(evidenceWords.column, { n: index + 1 });
            return (
              <tr key={index} className={cell.isMarked ? 'row-marked' : undefined}>
                <th scope="row">
                  {field && !cell.isMarked ? (
                    <button
                      type="button"
                      className="door"
                      onClick={() => openEvidence(field.evidence_id)}
                    >
                      {name}
                    </button>
                  ) : (
                    name
                  )}
                </th>
                <td>
                  <PrintedCell cell={cell} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** The field that was read from a cell of a line, if one was. */
export function fieldAt(
  fields: readonly FieldReading[],
  line: number,
  cell: number,
): FieldReading | undefined {
  return fields.find((field) => field.line_first === line && field.cell === cell);
}
