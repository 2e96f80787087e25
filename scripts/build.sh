# Sourced by septel and scripts/dist: builds what there is to run, once.
#
#   is_built    whether the build in $root is newer than every source
#   build       builds, telling on stderr how far it is; returns 3 if it cannot

product=$root/app/target/septel

is_built() {
    [ -s "$product/classpath" ] || return 1
    newer=$(find "$root"/pom.xml "$root"/telegram/pom.xml "$root"/telegram/src/main "$root"/samples/pom.xml \
        "$root"/samples/src/main "$root"/archive/pom.xml "$root"/archive/src/main \
        "$root"/meaning/pom.xml "$root"/meaning/src/main "$root"/web/pom.xml "$root"/web/src/main \
        "$root"/app/pom.xml "$root"/app/src/main -newer "$product/classpath" 2>/dev/null)
    [ -z "$newer" ]
}

# What Maven says, in as few words as tell that it is at work: modules as they come, a count of downloads.
condense() {
    awk -v terminal="$1" '
        function say(text) {
            if (terminal) printf "\r\033[K  %s", text > "/dev/stderr"; else print "  " text > "/dev/stderr"
            fflush("/dev/stderr")
        }
        /^\[INFO\] Building Septel: / { what = $4 " " $NF; sub(/\[/, "(", what); sub(/\]/, ")", what); sub("/", " of ", what); say(what) }
        /^Downloaded from / { files++; if (terminal || files % 50 == 0) say("fetching libraries: " files) }
        END { if (terminal) printf "\r\033[K" > "/dev/stderr" }'
}

# One build at a time; whoever comes second waits and then finds it done.
lock_build() {
    mkdir -p "$root/target"
    while ! mkdir "$root/target/build.lock" 2>/dev/null; do
        owner=$(cat "$root/target/build.lock/pid" 2>/dev/null || echo)
        if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then
            rm -rf "$root/target/build.lock"
        else
            [ -n "${waiting:-}" ] || echo "septel: another build is running, waiting for it" >&2
            waiting=yes
            sleep 1
        fi
    done
    echo $$ >"$root/target/build.lock/pid"
    trap 'rm -rf "$root/target/build.lock"' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
}

unlock_build() {
    rm -rf "$root/target/build.lock"
    trap - EXIT INT TERM
}

run_maven() {
    log=$root/target/build.log
    began=$root/target/build.began
    touch "$began"
    terminal=
    [ ! -t 2 ] || terminal=yes
    {
        JAVA_HOME=$JDK "$MVN" -B -f "$root/pom.xml" -pl app -am package -Dmaven.test.skip=true \
            -Dspotless.check.skip=true -Dstatic.analysis=-XDnone -Dstyle.color=never </dev/null 2>&1
        echo $? >"$root/target/build.result"
    } | tee "$log" | condense "$terminal"
    if [ "$(cat "$root/target/build.result")" != 0 ]; then
        echo "septel: the build failed; its last lines (all of it: $log):" >&2
        grep -E '^\[(ERROR|WARNING)\]|^Error' "$log" | grep -vE '\[Help|Re-run Maven|^\[ERROR\] *$' | head -n 40 >&2
        return 3
    fi
    # what was edited while it was being built must be built again
    touch -r "$began" "$product/classpath"
}

build() {
    find_maven || return 3
    lock_build
    if is_built; then
        unlock_build
        return 0
    fi
    if [ -e "$product/classpath" ]; then
        echo "septel: the sources have changed, building (about a minute)" >&2
    else
        echo "septel: building, once (a minute or two; the first time ever it also fetches libraries)" >&2
    fi
    run_maven
    result=$?
    unlock_build
    return $result
}
