/**
 * The payload inside an `aws-chunked` body: chunks `<hex>[;chunk-signature=…]\r\n<data>\r\n`, ended by one of length 0 and
 * trailers. The signatures need no check here: the gateway has checked the request before.
 */
export function decodeAwsChunks(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const end = body.indexOf('\r\n', at);
    if (end < 0) return Buffer.concat(parts);
    const size = Number.parseInt(body.subarray(at, end).toString('latin1'), 16);
    if (!(size > 0)) return Buffer.concat(parts);
    parts.push(body.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
}
