# Sourced by septel and by the distribution's bin/septel: starts Java with the right settings for a command.
#
#   launch JAVA PRODUCT ARGUMENT...   JAVA is a Java's home; PRODUCT is the folder with lib/ and classpath
#   is_prepared PRODUCT               whether `prepare` has been done since the build
#   prepare JAVA PRODUCT              makes what lets later starts be quick: Java's cache of classes, the demo's archive

# Jars for several releases of Java are read as for the oldest: the cache takes no class of the others, and zstd's way of
# calling C of later ones costs a fifth of a second at the first call.
PLATFORM="--enable-native-access=ALL-UNNAMED -Djava.awt.headless=true -Djdk.util.jar.enableMultiRelease=false"

# class_path PRODUCT: sets CLASS_PATH; the file lists the libraries, relative to the folder.
class_path() {
    for CLASS_PATH in "$1"/lib/app-*.jar; do :; done
    IFS= read -r entries <"$1/classpath" || [ -n "$entries" ]
    old_ifs=$IFS
    IFS=:
    for entry in $entries; do
        CLASS_PATH=$CLASS_PATH:$1/$entry
    done
    IFS=$old_ifs
}

# Short commands want a quick start, long ones speed.
settings() {
    SETTINGS="-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
    for word in "$@"; do
        case $word in
        serve | import | reindex | embed)
            SETTINGS="-XX:+UseParallelGC"
            return
            ;;
        demo)
            SETTINGS="-XX:+UseSerialGC"
            return
            ;;
        esac
    done
}

# Java cannot ask which of its streams is a terminal, or how wide it is.
terminal() {
    TERMINAL=
    if [ -t 1 ]; then TERMINAL="-Dseptel.terminal.out=true"; fi
    if [ -t 2 ]; then TERMINAL="$TERMINAL -Dseptel.terminal.err=true"; fi
    [ -n "$TERMINAL" ] || return 0
    size=$(stty size 2>/dev/null </dev/tty) || return 0
    case ${size#* } in
    '' | 0 | *[!0-9]*) ;;
    *) TERMINAL="$TERMINAL -Dseptel.terminal.columns=${size#* }" ;;
    esac
}

# Without a locale Java would take names of files and words of queries for ASCII.
locale() {
    case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
    C | POSIX)
        LC_ALL=C.UTF-8
        export LC_ALL
        ;;
    esac
}

launch() {
    java=$1/bin/java
    product=$2
    shift 2
    class_path "$product"
    settings "$@"
    terminal
    locale
    cache=
    demo=
    if is_prepared "$product"; then
        cache=$product/septel.aot
        demo=$product/demo
    fi
    # shellcheck disable=SC2086  # the settings are words
    exec "$java" $SETTINGS ${cache:+"-XX:AOTCache=$cache"} -Xlog:disable -Xlog:all=error:stderr $TERMINAL ${SEPTEL_JAVA_OPTIONS:-} \
        "-Dseptel.demo=$demo" $PLATFORM -cp "$CLASS_PATH" org.septel.app.Main "$@"
}

is_prepared() {
    [ -s "$1/septel.aot" ] && [ "$1/septel.aot" -nt "$1/classpath" ] && [ -z "${SEPTEL_NO_CACHE:-}" ]
}

# Nothing depends on it: where it fails, commands start a little later. One at a time; a lock that was left is an hour old.
prepare() {
    [ -z "$(find "$2/prepare.lock" -mmin +60 2>/dev/null)" ] || rmdir "$2/prepare.lock" 2>/dev/null
    mkdir "$2/prepare.lock" 2>/dev/null || return 0
    class_path "$2"
    rm -rf "$2/demo" "$2/demo.growing" "$2/septel.aot"
    "$1/bin/java" -XX:+UseSerialGC "-XX:AOTCacheOutput=$2/growing.aot" $PLATFORM \
        -cp "$CLASS_PATH" org.septel.app.Preparation "$2/demo" \
        >"$2/prepare.log" 2>&1 </dev/null && mv "$2/growing.aot" "$2/septel.aot"
    rm -f "$2"/growing.aot*
    rmdir "$2/prepare.lock"
}
