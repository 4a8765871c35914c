import { expect, it } from 'vitest';
import { decodeAwsChunks } from './aws-chunks.js';

it('an aws-chunked body is put together again, whatever stands in it', () => {
  const first = 'line\r\n0\r\n';
  const second = Buffer.from([0, 13, 10, 255]);
  const body = Buffer.concat([
    Buffer.from(`${first.length.toString(16)};chunk-signature=abc\r\n${first}\r\n`),
    Buffer.from('4\r\n'),
    second,
    Buffer.from('\r\n0;chunk-signature=def\r\nx-amz-checksum-crc32:AAAA\r\n\r\n'),
  ]);
  expect(decodeAwsChunks(body)).toEqual(Buffer.concat([Buffer.from(first), second]));
});

it('an empty one is empty', () => {
  expect(decodeAwsChunks(Buffer.from('0\r\n\r\n'))).toEqual(Buffer.alloc(0));
});
