import { generateKeyPairSync, sign } from 'node:crypto';

/** A throw-away certificate written in DER by hand, so that no openssl and no dependency is needed. */

function der(tag: number, ...contents: Buffer[]): Buffer {
  const body = Buffer.concat(contents);
  const length = body.length;
  const head = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...head]), body]);
}

const sequence = (...contents: Buffer[]): Buffer => der(0x30, ...contents);
const integer = (...bytes: number[]): Buffer => der(0x02, Buffer.from(bytes));
const octets = (content: Buffer): Buffer => der(0x04, content);
const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));
const bits = (content: Buffer): Buffer => der(0x03, Buffer.from([0]), content);

const ECDSA_SHA256 = sequence(oid('2a8648ce3d040302'));

function name(commonName: string): Buffer {
  return sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(commonName)))));
}

/** UTCTime, enough until 2049 */
function time(date: Date): Buffer {
  const stamp = date.toISOString().replace(/[-:T]/g, '').slice(2, 14);
  return der(0x17, Buffer.from(`${stamp}Z`));
}

function subjectAltName(hosts: string[]): Buffer {
  const names = sequence(...hosts.map((host) => der(0x82, Buffer.from(host))));
  return der(0xa3, sequence(sequence(oid('551d11'), octets(names))));
}

const pem = (label: string, content: Buffer): string =>
  `-----BEGIN ${label}-----\n${(content.toString('base64').match(/.{1,64}/g) ?? []).join('\n')}\n-----END ${label}-----\n`;

export function selfSigned(hosts: string[]): { key: string; cert: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const day = 86_400_000;
  const issuer = name('replica');
  const body = sequence(
    der(0xa0, integer(2)),
    integer(...Buffer.from(`01${Date.now().toString(16).padStart(14, '0')}`, 'hex')),
    ECDSA_SHA256,
    issuer,
    sequence(time(new Date(Date.now() - day)), time(new Date(Date.now() + 30 * day))),
    issuer,
    publicKey.export({ type: 'spki', format: 'der' }),
    subjectAltName(hosts),
  );
  const signature = sign('sha256', body, privateKey);
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: pem('CERTIFICATE', sequence(body, ECDSA_SHA256, bits(signature))),
  };
}
