#!/usr/bin/env bash
# Reads every format of many designs, hostile ones among them, with the programs that others read it with:   bash run.sh
# Needs Go, Node and Debian's packages of Graphviz and Chromium, which it installs where they are missing and apt-get is at hand.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

missing=()
command -v dot >/dev/null || missing+=(graphviz)
command -v chromium >/dev/null || missing+=(chromium)
if [[ ${#missing[@]} -gt 0 ]]; then
	apt-get update -qq
	apt-get install -qq -y --no-install-recommends "${missing[@]}" >/dev/null
fi

mkdir "$tmp/out"
(cd "$here" && go run . "$tmp/out")
cp "$here"/*.mjs "$here/package.json" "$tmp"
cd "$tmp"
npm install --silent --no-audit --no-fund --no-package-lock --ignore-scripts

node check.mjs out

count=0
for file in out/*.dot; do
	said=$(dot -Tsvg -o drawn.svg "$file" 2>&1) || { printf '%s: %s\n' "$file" "$said"; exit 1; }
	[[ -z $said ]] || { printf '%s: %s\n' "$file" "$said"; exit 1; }
	count=$((count + 1))
done
echo "$count dot"

# The multitool answers 0 whatever it finds: its findings are in what it writes.
tool=node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool
chmod u+x "$tool"
DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 "$tool" validate 'out/*.sarif' --output found.sarif --log ForceOverwrite >said || { cat said; exit 1; }
node sarif.mjs found.sarif out
