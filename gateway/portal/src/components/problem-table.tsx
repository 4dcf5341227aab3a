import css from './problem-table.module.css';

interface ProblemTableProps {
  heads: readonly string[];
  /** A row a problem, its cells in the order of the heads; the first names the row. */
  rows: readonly (readonly (string | number)[])[];
}

/** What is wrong with a file, line by line; where a table has no room, each line for itself. */
export function ProblemTable({ heads, rows }: ProblemTableProps) {
  return (
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
            <th scope="row" data-head={heads[0]}>
              {name}
            </th>
            {cells.map((cell, column) => (
              <td key={column} data-head={heads[column + 1]} data-empty={cell === '' || undefined}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
