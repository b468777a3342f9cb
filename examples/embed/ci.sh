# Runs the built service and uses its page in a headless Chromium, as somebody would who pastes a design.
# Needs Node and Debian's Chromium, which it installs where it is missing and apt-get is at hand.
embed=$1
check=org/render/testdata/check
tmp=$(mktemp -d)
service=
trap '[[ -z $service ]] || kill "$service" 2>/dev/null || true; rm -rf "$tmp"' EXIT

command -v chromium >/dev/null || {
	apt-get update -qq
	apt-get install -qq -y --no-install-recommends chromium >/dev/null
}
cp examples/embed/page.mjs "$check/browser.mjs" "$tmp"
node -e '
	const { type, dependencies } = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"));
	const only = Object.fromEntries(["axe-core", "puppeteer-core"].map((name) => [name, dependencies[name]]));
	console.log(JSON.stringify({ private: true, type, dependencies: only }));
' "$check/package.json" >"$tmp/package.json"
(cd "$tmp" && npm install --silent --no-audit --no-fund --no-package-lock --ignore-scripts)

"$embed" -addr 127.0.0.1:0 2>"$tmp/log" &
service=$!
for _ in {1..100}; do
	grep -q '"listening"' "$tmp/log" && break
	sleep 0.1
done
address=$(sed -n 's/.*"address":"\([^"]*\)".*/\1/p' "$tmp/log" | head -n 1)
node "$tmp/page.mjs" "http://$address" examples/designs/agencia.json || { cat "$tmp/log"; exit 1; }

# It stops when it is told to, and its log knows nobody by name.
kill -TERM "$service"
wait "$service"
service=
if grep -E 'Agencia Norte|Bruno|Carla' "$tmp/log"; then
	echo 'the log holds names'
	exit 1
fi
