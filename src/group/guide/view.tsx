import { useEffect, useState } from 'preact/hooks';
import { PageStyle } from '../../debrief/page-style.tsx';
import { bringTo } from '../../debrief/walk.ts';
import { type Guide, guideIn } from '../../i18n/guide.ts';
import { type AllMethodWords, methodWordsIn } from '../../i18n/methods.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { useWords } from '../use-group.ts';
import { ViewHead } from '../view-head.tsx';
import style from './guide.css?inline';
import { GuideMethods } from './methods.tsx';

/** The facilitator's guide, to read and to print. */
export function GuideView() {
  const { language } = useEnvironment();
  const words = useWords();
  const [read, setRead] = useState<{ readonly guide: Guide; readonly methods: AllMethodWords } | null>(null);
  useEffect(() => {
    let gone = false;
    Promise.all([guideIn(language), methodWordsIn(language)])
      .then(([guide, methods]) => !gone && setRead({ guide, methods }))
      .catch(reportError);
    return () => {
      gone = true;
    };
  }, [language]);
  return (
    <div class="frame-page group-view guide on-paper">
      <PageStyle css={style} />
      <ViewHead title={read?.guide.title ?? words('start.guide')} />
      {read !== null && <Pages guide={read.guide} methods={read.methods} />}
    </div>
  );
}

interface PagesProps {
  readonly guide: Guide;
  readonly methods: AllMethodWords;
}

function Pages({ guide, methods }: PagesProps) {
  const words = useWords();
  return (
    <>
      <p class="nl-paragraph nl-paragraph--lead">{guide.intro}</p>
      <p class="guide-tools">
        <button type="button" class="nl-button nl-button--secondary" onClick={() => print()}>
          {words('guide.print')}
        </button>
      </p>
      <Contents guide={guide} />
      {guide.sections.map(({ id, title, parts }) => (
        <section key={id} class="guide-page" aria-labelledby={`guide-${id}`}>
          <h2 id={`guide-${id}`} tabIndex={-1} class="nl-heading nl-heading--level-2">
            {title}
          </h2>
          {parts.map((part) =>
            typeof part === 'string' ? (
              <p key={part}>{part}</p>
            ) : (
              <ul key={part[0]}>
                {part.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            ),
          )}
        </section>
      ))}
      <GuideMethods words={methods} />
      <p class="group-soft">{guide.law}</p>
    </>
  );
}

/** The part of the address behind the `#` names the view, so these are buttons that bring to a heading. */
function Contents({ guide }: { readonly guide: Guide }) {
  const words = useWords();
  const titles = [...guide.sections, { id: 'methods', title: words('method.title') }];
  return (
    <nav class="guide-tools" aria-labelledby="guide-contents">
      <h2 id="guide-contents" class="nl-heading nl-heading--level-3">
        {words('guide.contents')}
      </h2>
      <ul class="guide-contents">
        {titles.map(({ id, title }) => (
          <li key={id}>
            <button type="button" class="guide-jump" onClick={() => bringTo(`guide-${id}`)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
