import css from './problem-table.module.css';

interface ProblemTableProps {
  heads: readonly string[];
  /** A row a problem, its cells in the order of the heads; the first names the row. */
  rows: readonly (readonly (string | number)[])[];
}

/** What is wrong with a file, line by line. */
export function ProblemTable({ heads, rows }: ProblemTableProps) {
  return (
    <div className={css.scroll}>
      <table className={css.table}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], row) => (
            <tr key={row}>
              <th scope="row">{name}</th>
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
