import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const SEQUENCE = 0x30;
const SET = 0x31;
const INTEGER = 0x02;
const OID = 0x06;
const UTF8 = 0x0c;
const UTC_TIME = 0x17;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
const DNS_NAME = 0x82;
const IP_ADDRESS = 0x87;

const ECDSA_WITH_SHA256 = '2a8648ce3d040302';
const COMMON_NAME = '550403';
const SUBJECT_ALT_NAME = '551d11';

function der(tag: number, ...parts: (Buffer | string)[]): Buffer {
  const body = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
  const size = body.length;
  const length = size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

const oid = (hex: string) => der(OID, Buffer.from(hex, 'hex'));

/** RFC 5280 wants UTCTime (two-digit year) for every date before 2050. */
const utcTime = (at: number) => der(UTC_TIME, `${new Date(at).toISOString().replace(/\D/g, '').slice(2, 14)}Z`);

/**
 * Makes a self-signed X.509 certificate (P-256, valid from a day before `now` for a year) for the given host names and
 * for 127.0.0.1, both as PEM. Node's crypto signs but cannot write certificates, hence the few lines of DER here.
 */
export function selfSignedCertificate(hosts: readonly string[], now: number): { key: string; cert: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = der(SEQUENCE, oid(ECDSA_WITH_SHA256));
  const name = der(SEQUENCE, der(SET, der(SEQUENCE, oid(COMMON_NAME), der(UTF8, hosts[0] ?? 'localhost'))));
  const day = 86_400_000;
  const alternatives = [...hosts.map((host) => der(DNS_NAME, host)), der(IP_ADDRESS, Buffer.from([127, 0, 0, 1]))];
  const extension = der(SEQUENCE, oid(SUBJECT_ALT_NAME), der(OCTET_STRING, der(SEQUENCE, ...alternatives)));
  const serial = randomBytes(16);
  // The first byte between 1 and 127 keeps the number positive and as short as DER asks.
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x01;
  const body = der(
    SEQUENCE,
    der(0xa0, der(INTEGER, Buffer.from([2]))),
    der(INTEGER, serial),
    algorithm,
    name,
    der(SEQUENCE, utcTime(now - day), utcTime(now + 365 * day)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, der(SEQUENCE, extension)),
  );
  const signature = der(BIT_STRING, Buffer.from([0]), sign('sha256', body, privateKey));
  const base64 = der(SEQUENCE, body, algorithm, signature).toString('base64');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${base64.replace(/(.{64})/g, '$1\n').trimEnd()}\n-----END CERTIFICATE-----\n`,
  };
}
