export interface FieldProblem {
  pointer: string;
  code: string;
  params: Record<string, unknown>;
  detail: string;
}

/** A refusal as the platform words it (RFC 9457): a stable code and parameters; the portal finds the words. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly params: Record<string, unknown>;
  readonly errors: FieldProblem[];
  /** How long the platform asks us to wait before the next try. */
  readonly retryAfterSeconds: number | undefined;

  constructor(
    status: number,
    code: string,
    detail = '',
    params: Record<string, unknown> = {},
    errors: FieldProblem[] = [],
    retryAfterSeconds?: number,
  ) {
    super(detail || code);
    this.name = 'Problem';
    this.status = status;
    this.code = code;
    this.params = params;
    this.errors = errors;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** True where the same request may succeed later without anybody changing it. */
  get passing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

/** The request never arrived, or its answer never came back. */
export function unreachable(cause: unknown): Problem {
  return new Problem(0, 'unreachable', String(cause));
}

export async function problemOf(response: Response): Promise<Problem> {
  const retry = Number(response.headers.get('Retry-After')) || undefined;
  try {
    const body = (await response.json()) as Partial<Problem> & { detail?: string };
    return new Problem(
      response.status,
      body.code ?? `status-${response.status}`,
      body.detail ?? '',
      body.params ?? {},
      body.errors ?? [],
      retry,
    );
  } catch {
    return new Problem(response.status, `status-${response.status}`, response.statusText, {}, [], retry);
  }
}

export function isProblem(error: unknown, status?: number): error is Problem {
  return error instanceof Problem && (status === undefined || error.status === status);
}
