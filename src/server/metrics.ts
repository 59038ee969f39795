import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What Prometheus may ask of a process: figures of the machinery, never of a person, a class or a scenario. */
export interface Metrics {
  /** One request that was answered; `pattern` is the path with `:names` for what stood there. */
  answered(method: string, pattern: string, status: number, seconds: number): void;
  handedIn(outcome: string): void;
  listening(change: 1 | -1): void;
  /** The text of a Prometheus exposition, and its media type. */
  text(): Promise<{ readonly type: string; readonly body: string }>;
}

/** In seconds: from what a hand-in takes on a quiet machine to what somebody would call broken. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const requests = new Histogram({
    name: 'laveren_request_seconds',
    help: 'Time to the answer, per method, path pattern and status',
    labelNames: ['method', 'path', 'status'],
    buckets: BUCKETS,
    registers,
  });
  const handIns = new Counter({
    name: 'laveren_hand_ins_total',
    help: 'Hand-ins that were verified, by what became of them',
    labelNames: ['outcome'],
    registers,
  });
  const listeners = new Gauge({
    name: 'laveren_listeners',
    help: 'Pages that follow an assignment live on this process',
    registers,
  });
  return {
    answered: (method, path, status, seconds) =>
      requests.observe({ method, path, status: String(status) }, seconds),
    handedIn: (outcome) => handIns.inc({ outcome }),
    listening: (change) => listeners.inc(change),
    text: async () => ({ type: registry.contentType, body: await registry.metrics() }),
  };
}
