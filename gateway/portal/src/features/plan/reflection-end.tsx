import { useEffect, useRef } from 'react';
import type { ReflectionPart } from '../../api/types';
import { Button, ButtonLink } from '../../components/button';
import { useT } from '../../lib/i18n/use-t';
import css from './reflect-page.module.css';

interface ReflectionEndProps {
  part: ReflectionPart;
  done: number;
  next: ReflectionPart | undefined;
  onNext: () => void;
}

/** Behind the last question of a part: what is there now, and where to go from here. */
export function ReflectionEnd({ part, done, next, onNext }: ReflectionEndProps) {
  const t = useT();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div className={css.question}>
      <h2 ref={title} tabIndex={-1}>
        {next ? t('reflect.endTitle', { part: part.title }) : t('reflect.allTitle')}
      </h2>
      <p>{done === 0 ? t('reflect.endNone') : t('reflect.endSome', { count: done })}</p>
      {!next && <p>{t('reflect.allText')}</p>}
      <div className={css.acts}>
        {next && (
          <Button look="main" onPress={onNext}>
            {t('reflect.goOn', { part: next.title })}
          </Button>
        )}
        <ButtonLink look={next ? 'plain' : 'main'} to="/plan" hash="add-goal">
          {t('reflect.goal')}
        </ButtonLink>
        <ButtonLink look="quiet" to="/plan">
          {t('reflect.plan')}
        </ButtonLink>
      </div>
    </div>
  );
}
