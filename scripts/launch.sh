# Sourced by septel and by the distribution's bin/septel: starts Java with the right settings for a command.
#
#   launch JAVA PRODUCT ARGUMENT...   JAVA is a Java's home; PRODUCT is the folder with lib/ and classpath
#   train JAVA PRODUCT                makes the cache of loaded classes that lets the next start be quick

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
        serve | import | reindex)
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
    if [ -s "$product/septel.aot" ] && [ -z "${SEPTEL_NO_CACHE:-}" ]; then
        cache=$product/septel.aot
    fi
    # shellcheck disable=SC2086  # the settings are words
    exec "$java" $SETTINGS ${cache:+"-XX:AOTCache=$cache"} -Xlog:disable -Xlog:all=error:stderr $TERMINAL ${SEPTEL_JAVA_OPTIONS:-} \
        --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true -cp "$CLASS_PATH" org.septel.app.Main "$@"
}
