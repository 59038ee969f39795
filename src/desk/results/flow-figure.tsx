import { useMemo, useState } from 'preact/hooks';
import { Chart } from '../../debrief/chart.tsx';
import { FLOW_COLUMN, flowChart, flowSize } from '../../report/charts/flow.ts';
import type { Flow, FlowNode } from '../../report/gradebook/flow.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import { Table } from '../../ui/table.tsx';
import type { Words } from './words.ts';

interface FlowFigureProps {
  readonly flow: Flow;
  readonly members: number;
  readonly words: Words;
  readonly least: number;
}

/** So many steps fit beside each other on paper. */
const STEPS_ON_PAPER = 5;

/** The courses of the class laid over each other, wide in a box of its own, and the same numbers as a table. */
export function FlowFigure({ flow, members, words, least }: FlowFigureProps) {
  const { t } = useEnvironment();
  const [open, setOpen] = useState(false);
  const steps = new Set(flow.nodes.filter(({ ending }) => ending === null).map(({ step }) => step)).size;
  const svg = useMemo(
    () =>
      flowChart(flow, {
        id: ID,
        title: t('desk.results.flow.title'),
        description: t('desk.results.flow.description', { members, steps }),
        nameOf: (place) => nameOf(place, words),
        titleOf: words.decision,
        endings: t('desk.results.flow.endings'),
      }),
    [flow, members, steps, words, t],
  );
  const { width, height } = useMemo(() => flowSize(flow), [flow]);
  return (
    <section class="desk-section" aria-labelledby="flow-heading">
      <h3 id="flow-heading" class="nl-heading nl-heading--level-3">
        {t('desk.results.flow.title')}
      </h3>
      <p class="desk-note">{t('desk.results.flow.intro', { least })}</p>
      <ScrollRegion look="results-flow" label={t('desk.results.flow.scroll')}>
        <div style={{ inlineSize: `${width}px` }}>
          <Chart svg={svg} />
        </div>
      </ScrollRegion>
      <OnPaper width={width} height={height} />
      <p class="desk-hint">{t('desk.results.flow.note')}</p>
      <details class="desk-fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{t('desk.results.flow.table')}</summary>
        {open && <FlowTable flow={flow} words={words} />}
      </details>
    </section>
  );
}

const ID = 'class-flow';

/** On paper nothing scrolls: the same drawing, cut into parts that stand below each other. */
function OnPaper({ width, height }: { readonly width: number; readonly height: number }) {
  const part = STEPS_ON_PAPER * FLOW_COLUMN;
  const starts = Array.from({ length: Math.ceil(width / part) }, (_, at) => at * part);
  return (
    <div class="results-flow-paper">
      {starts.map((start) => (
        <svg key={start} viewBox={`${start} 0 ${part} ${height}`} aria-hidden="true">
          <use href={`#${ID}-body`} />
        </svg>
      ))}
    </div>
  );
}

function FlowTable({ flow, words }: Pick<FlowFigureProps, 'flow' | 'words'>) {
  const { t } = useEnvironment();
  const byId = new Map(flow.nodes.map((node) => [node.id, node]));
  const onward = (node: FlowNode): string => {
    const links = flow.links.filter(({ from }) => from === node.id).sort((a, b) => b.count - a.count);
    const gone = links.reduce((sum, { count }) => sum + count, 0);
    const named = links.flatMap(({ to, count }) => {
      const next = byId.get(to);
      return next === undefined ? [] : `${nameOf(next, words)} (${count})`;
    });
    const stayed = node.ending === null && gone < node.count;
    return [...named, ...(stayed ? [t('desk.results.flow.stays', { count: node.count - gone })] : [])].join(
      '; ',
    );
  };
  return (
    <Table look="desk-table" caption={t('desk.results.flow.table')}>
      <thead>
        <tr>
          <th scope="col">{t('desk.results.flow.step')}</th>
          <th scope="col">{t('desk.results.flow.place')}</th>
          <th scope="col">{t('desk.results.flow.count')}</th>
          <th scope="col">{t('desk.results.flow.onward')}</th>
        </tr>
      </thead>
      <tbody>
        {flow.nodes.map((node) => (
          <tr key={node.id}>
            <td>{node.ending === null ? node.step + 1 : t('desk.results.flow.end')}</td>
            <th scope="row">
              {nameOf(node, words)}
              {node.decision !== null && node.option !== null && (
                <span class="desk-about">{words.decision(node.decision)}</span>
              )}
            </th>
            <td>{node.count}</td>
            <td>{onward(node)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function nameOf({ decision, option, ending }: FlowNode, words: Words): string {
  if (option !== null) return words.option(option);
  return decision === null ? words.ending(ending ?? '') : words.decision(decision);
}
