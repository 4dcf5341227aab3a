import { useT } from '../../lib/i18n/use-t';
import css from './welcome.module.css';

/** The mark, large: three stones, the three horizons. */
export function Cairn() {
  const t = useT();
  const stones = [
    { key: 'long', y: 46, x: 224 },
    { key: 'mid', y: 116, x: 248 },
    { key: 'near', y: 194, x: 270 },
  ] as const;
  return (
    <svg className={css.cairn} viewBox="0 0 400 244" aria-hidden="true" focusable="false">
      <path
        fill="var(--long)"
        d="M86 52c3-21 25-35 50-32s42 19 38 38-26 28-51 25-40-14-37-31z"
      />
      <path
        fill="var(--mid)"
        d="M50 120c2-22 34-34 82-32s78 17 76 37-37 29-83 27-77-14-75-32z"
      />
      <path
        fill="var(--near)"
        d="M12 198c0-24 40-40 112-40s116 14 116 38-42 36-115 36-113-11-113-34z"
      />
      {stones.map(({ key, x, y }) => (
        <g key={key}>
          <line x1={x - (key === 'long' ? 40 : key === 'mid' ? 32 : 22)} x2={x + 6} y1={y} y2={y} />
          <text x={x + 14} y={y + 4}>
            {t(`horizon.${key}`)}
          </text>
        </g>
      ))}
    </svg>
  );
}
