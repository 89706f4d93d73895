import { BlockList, isIP } from 'node:net';

// A page names addresses as it likes. One that leads into the user's own network could ask a router
// or another program on this machine for something, so only public addresses are asked.

/** Networks that are nobody's on the public internet (RFC 6890 and its successors). */
const V4_RESERVED: readonly (readonly [network: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];
/** Of IPv6 only what is assigned to the public internet is asked, without tunnels into IPv4. */
const V6_PUBLIC = ['2000::', 3] as const;
const V6_TUNNELS: readonly (readonly [network: string, prefix: number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const reserved = new BlockList();
for (const [network, prefix] of V4_RESERVED) reserved.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of V6_TUNNELS) reserved.addSubnet(network, prefix, 'ipv6');
const publicV6 = new BlockList();
publicV6.addSubnet(V6_PUBLIC[0], V6_PUBLIC[1], 'ipv6');

/** Whether an IP address is one of the public internet. */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !reserved.check(address, 'ipv4');
    case 6:
      return publicV6.check(address, 'ipv6') && !reserved.check(address, 'ipv6');
    default:
      return false;
  }
}
