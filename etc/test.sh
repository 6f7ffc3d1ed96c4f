#!/usr/bin/env bash
# Installs what the tests need, then builds and checks everything, and runs every test: .NET, Angular, and the whole
# product in Chromium. The last line is "N passed, N failed" (and ", N skipped"); a check that fails, or a suite that runs
# no test, counts as one failure. The exit code is 0 only without failures.
# shellcheck disable=SC2317 # traps and functions run the functions
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
. etc/lib.sh

out=$PWD/artifacts/test
passed=0 failed=0 skipped=0
host='' data='' # of the product that runs for the end-to-end tests
shown_lines=300

finish() {
  trap '' EXIT INT TERM HUP
  [ -z "$step" ] || kill -TERM -- "-$step" 2>/dev/null
  stop_product
  printf '\n%d s\n%d passed, %d failed' "$SECONDS" "$passed" "$failed"
  [ "$skipped" = 0 ] || printf ', %d skipped' "$skipped"
  echo
  exit $((failed > 0))
}
trap finish EXIT
trap 'count_failure "stopped by a signal"; exit' INT TERM HUP

count_failure() {
  failed=$((failed + 1))
  echo "FAILED: $1"
}

# check NAME COMMAND...: one thing that must succeed.
check() {
  local name=$1
  shift
  echo "== $name"
  step "$out/${name// /-}.log" "$@" || { count_failure "$name" && return 1; }
}

# suite NAME REPORT COMMAND...: a test run that writes a report.
suite() {
  local name=$1 report=$2 log status=0 counts
  shift 2
  log=$out/${name// /-}.log
  echo "== $name"
  rm -f "$report"
  step "$log" "$@" || status=$?
  if ! counts=$(node etc/count-tests.mjs "$report" 2>/dev/null); then
    count_failure "$name wrote no report (exit code $status)"
    return
  fi
  read -r suite_passed suite_failed suite_skipped <<<"$counts"
  echo "   $suite_passed passed, $suite_failed failed, $suite_skipped skipped"
  passed=$((passed + suite_passed)) failed=$((failed + suite_failed)) skipped=$((skipped + suite_skipped))
  [ $((suite_passed + suite_failed)) != 0 ] || count_failure "$name ran no test"
  # Something beside the tests went wrong: a crash, a fixture, a file that does not load.
  [ "$status" = 0 ] || [ "$suite_failed" != 0 ] || count_failure "$name (exit code $status)"
}

install_packages() {
  local missing=()
  command -v chromium >/dev/null || missing+=(chromium)
  compgen -G '/usr/lib/postgresql/*/bin/postgres' >/dev/null || missing+=(postgresql)
  [ ${#missing[@]} = 0 ] || { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y "${missing[@]}"; }
}

start_product() {
  local http grpc
  read -r http grpc < <(node -e '
    const { createServer } = require("node:net");
    const servers = [0, 0].map(() => createServer().listen(0, "127.0.0.1"));
    setTimeout(() => { console.log(...servers.map((s) => s.address().port)); servers.forEach((s) => s.close()); }, 100);')
  data=$(mktemp -d)
  chmod 711 "$data" # the database in it runs as another user when we are root
  export TODO_BASE_URL=http://localhost:$http
  env -u ConnectionStrings__Default TODO_DATA="$data/todo" TODO_HTTP_PORT="$http" TODO_GRPC_PORT="$grpc" TODO_SEED=demo \
    Identity__Tokens__RefreshTokenReuseLeewaySeconds=5 etc/run.sh </dev/null >"$out/run.log" 2>&1 &
  host=$!
  until grep -q 'Ctrl-C stops everything' "$out/run.log"; do
    kill -0 "$host" 2>/dev/null || { cat "$out/run.log" && return 1; }
    sleep 0.5
  done
}

# Nothing for it to do when there is none.
stop_product() {
  local status=0
  [ -z "$host" ] || { kill -TERM "$host" 2>/dev/null; wait "$host" || status=$?; }
  [ -z "$data" ] || { cp "$data/todo/host.log" "$out/" 2>/dev/null; rm -rf "$data"; }
  host='' data=''
  return "$status"
}

mkdir -p "$out"
check "install packages" install_packages || exit
echo "== npm packages"
install_web_packages "$out/npm.log" || { count_failure "npm packages"; exit; }
check "build" dotnet build Todo.sln -c Release || exit
check "format" dotnet format whitespace Todo.sln --no-restore --verify-no-changes
check "style" dotnet format style Todo.sln --no-restore --verify-no-changes --severity warn
for project in Todo.UnitTests Todo.ArchitectureTests Todo.IntegrationTests; do
  suite "$project" "$out/$project.json" "test/$project/bin/Release/net10.0/$project" -noColor -ctrf "$out/$project.json"
done
check "web lint" env -C angular npm run lint
check "web format" env -C angular npm run format:check
suite "web unit tests" "$out/web.json" env -C angular npm test -- --watch=false --reporters=json --output-file="$out/web.json" --reporters=default
echo "== start the product"
if start_product; then
  check "web proxies" env -C angular npm run check-proxy
  suite "end to end" "$out/e2e.json" env -C angular PLAYWRIGHT_JSON_OUTPUT_FILE="$out/e2e.json" npm run e2e -- --reporter=line,json
  stop_product || count_failure "the product did not stop cleanly"
else
  count_failure "the product did not start"
fi
