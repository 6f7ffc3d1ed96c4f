# shellcheck shell=bash
# What etc/run.sh and etc/test.sh share. Sourced with the repository as the working folder.

export NO_COLOR=1 DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1 NG_CLI_ANALYTICS=false

step=          # process group of the step that runs now
shown_lines=40 # of the output of a step that fails

fail() {
  printf '%s: %s\n' "$0" "$*" >&2
  exit 1
}

# step LOG COMMAND...: runs a command in a process group of its own, so that nothing of it stays: neither after Ctrl-C
# nor at its end (the compiler leaves a server behind). Its output is shown only when it fails.
step() {
  local log=$1 status=0
  shift
  mkdir -p "$(dirname "$log")"
  set -m
  "$@" </dev/null >"$log" 2>&1 &
  step=$!
  set +m
  wait "$step" || status=$?
  kill -KILL -- "-$step" 2>/dev/null || true
  step=
  [ "$status" = 0 ] || tail -n "$shown_lines" "$log" >&2
  return "$status"
}

# hash_of PATH...: one hash of all sources in there.
hash_of() {
  find "$@" -type d \( -name node_modules -o -name bin -o -name obj -o -name dist -o -name .angular -o -name e2e \
    -o -name test-results -o -name playwright-report \) -prune -o -type f -print0 |
    LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum
}

# once STAMP HASH LOG COMMAND...: runs a step unless the stamp says that it has succeeded with this hash.
once() {
  local stamp=$1 hash=$2
  shift 2
  [ "$(cat "$stamp" 2>/dev/null)" != "$hash" ] || return 0
  rm -f "$stamp"
  step "$@" && printf '%s\n' "$hash" >"$stamp"
}

# install_web_packages LOG: does nothing while the lock file stays the same.
install_web_packages() {
  once angular/node_modules/.installed "$(sha256sum angular/package-lock.json)" "$1" env -C angular npm ci --no-audit --no-fund
}
