#!/usr/bin/env bash
# Makes a key, a certificate signed by itself to begin with, and a request (CSR) to be signed by the town's own authority.
#   certificate.sh NAME-OR-ADDRESS… [--to DIR]      e.g. certificate.sh ledger.hengli.example 10.1.2.3 --to /etc/hengli/tls
# Put the answer to site.csr in place of site.crt, with the authority's chain below it; the running program takes it up by itself.
set -euo pipefail

names=()
to=/etc/hengli/tls
while [ $# -gt 0 ]; do
    case $1 in
    --to) to=$2; shift ;;
    -*) sed -n '2,4s/^# *//p' "$0" >&2; exit 2 ;;
    *) names+=("$1") ;;
    esac
    shift
done
[ ${#names[@]} -gt 0 ] || { sed -n '2,4s/^# *//p' "$0" >&2; exit 2; }
[ ! -e "$to/site.key" ] || { echo "$to/site.key 已存在，不覆盖。 It is there already and stays." >&2; exit 1; }

alternatives=()
for name in "${names[@]}"; do
    case $name in
    *[!0-9.]*) case $name in *:*) alternatives+=("IP:$name") ;; *) alternatives+=("DNS:$name") ;; esac ;;
    *) alternatives+=("IP:$name") ;;
    esac
done
san=subjectAltName=$(IFS=, && echo "${alternatives[*]}")

mkdir -p "$to"
umask 077
openssl req -x509 -newkey rsa:3072 -nodes -sha256 -days 825 -subj "/CN=${names[0]}" -addext "$san" \
    -addext extendedKeyUsage=serverAuth -keyout "$to/site.key" -out "$to/site.crt" 2>/dev/null
openssl req -new -sha256 -key "$to/site.key" -subj "/CN=${names[0]}" -addext "$san" -out "$to/site.csr"
chmod 0644 "$to/site.crt" "$to/site.csr"
if [ "$(id -u)" = 0 ] && getent group hengli >/dev/null; then
    chgrp hengli "$to" "$to/site.key"
    chmod 0750 "$to"
    chmod 0640 "$to/site.key"
fi
echo "$to: site.key 私钥, site.crt 自签名证书, site.csr 交给本单位 CA 的申请。 The key, a self-signed certificate, and the request for an authority."
