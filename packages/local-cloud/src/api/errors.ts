/**
 * An answer other than 200. The body is `{ "message": … }`: the one shape that both generations of Exoscale's Go client
 * and its Python client read.
 */
export class ApiError extends Error {
  constructor(
    /** HTTP status. 429 and 5xx except 501 are retried by the clients, so a refusal for good must be another 4xx, or 501. */
    readonly status: number,
    message: string,
    /** Each mistake of an invalid request, where there are several. */
    readonly errors?: readonly string[],
  ) {
    super(message);
    this.name = 'ApiError';
  }

  toBody(): { message: string; errors?: readonly string[] } {
    return { message: this.message, ...(this.errors && { errors: this.errors }) };
  }
}

export const badRequest = (message: string, errors?: readonly string[]): ApiError => new ApiError(400, message, errors);
export const forbidden = (message: string): ApiError => new ApiError(403, message);
/** `notFound('load balancer', id)`; the Go clients look only at the status. */
export const notFound = (kind: string, id: string): ApiError => new ApiError(404, `${kind} ${id}: not found`);
export const conflict = (message: string): ApiError => new ApiError(409, message);
