# Sourced by septel, test and scripts/*: finds a JDK and Maven without starting either.
#
#   find_jdk    sets JDK to the home of a JDK of release 25 or later, or explains and returns 3
#   find_maven  sets MVN to the Maven command, or explains and returns 3

WANTED_JAVA=25

# java_release HOME: sets RELEASE to the release of the JDK there: 25; 0 where there is none.
java_release() {
    RELEASE=0
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
    if [ -r "$1/release" ]; then
        while IFS= read -r line || [ -n "$line" ]; do
            case $line in
            JAVA_VERSION=*)
                line=${line#JAVA_VERSION=}
                line=${line#\"}
                RELEASE=${line%%[!0-9]*}
                ;;
            esac
        done <"$1/release"
    else
        RELEASE=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
    fi
    RELEASE=${RELEASE:-0}
}

# consider HOME...: keeps the first that will do; release 25 itself is better than a later one.
consider() {
    for candidate in "$@"; do
        for home in "$candidate" "$candidate/Contents/Home"; do
            java_release "$home"
            [ "$RELEASE" -ge "$WANTED_JAVA" ] || continue
            if [ -z "$JDK" ] || [ "$RELEASE" -lt "$JDK_RELEASE" ]; then
                JDK=$home
                JDK_RELEASE=$RELEASE
            fi
        done
    done
}

# Where people and their tools keep JDKs in a home folder.
consider_home_places() {
    [ -n "${HOME:-}" ] || return 0
    consider "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* "$HOME"/.jdks/* \
        "${ASDF_DATA_DIR:-$HOME/.asdf}"/installs/java/* "${MISE_DATA_DIR:-$HOME/.local/share/mise}"/installs/java/* \
        "$HOME"/.local/share/rtx/installs/java/* "$HOME"/.jabba/jdk/* "$HOME"/.jbang/cache/jdks/* "$HOME"/.gradle/jdks/* \
        "$HOME"/.gradle/jdks/*/* "$HOME"/.m2/jdks/* "$HOME"/jdk* "$HOME"/.local/jdk* "$HOME"/.local/opt/* "$HOME"/opt/* \
        "$HOME"/.nix-profile/lib/openjdk "$HOME"/Library/Java/JavaVirtualMachines/*
}

# Where systems keep them.
consider_system_places() {
    consider /usr/lib/jvm/* /usr/lib64/jvm/* /usr/local/lib/jvm/* /usr/java/* /usr/lib/java/* /usr/local/java/* \
        /usr/local/jdk* /usr/local/openjdk* /usr/local/*jdk* /opt/* /opt/java/* /opt/jdk/* /opt/jvm/* /opt/jdks/* \
        /snap/openjdk/current/jdk /run/current-system/sw/lib/openjdk /Library/Java/JavaVirtualMachines/* \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk /usr/local/opt/openjdk*/libexec/openjdk.jdk \
        /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec
}

# What variables name, in the order of how plainly they mean it.
consider_variables() {
    for variable in JAVA_HOME JDK_HOME JAVA_25_HOME JAVA25_HOME JDK_25_HOME JDK25_HOME JDK_25 JDK25 JAVA_HOME_25 \
        JAVA_HOME_25_X64 JAVA_HOME_25_ARM64 JAVA_HOME_25_arm64; do
        eval "value=\${$variable:-}"
        [ -z "$value" ] || consider "$value"
        [ -z "$JDK" ] || return 0
    done
}

# The JDK of the `java` on the PATH, through whatever links lead to it.
consider_path() {
    command -v java >/dev/null 2>&1 || return 0
    found=$(readlink -f "$(command -v java)" 2>/dev/null) || return 0
    [ -z "$found" ] || consider "${found%/bin/java}"
}

find_jdk() {
    JDK=
    JDK_RELEASE=0
    consider_variables
    [ -n "$JDK" ] || consider_path
    if [ -z "$JDK" ]; then
        consider_home_places
        consider_system_places
    fi
    [ -z "$JDK" ] || return 0
    {
        echo "septel: found no JDK $WANTED_JAVA or later."
        echo
        echo "Install one, for example:"
        echo "  Debian, Ubuntu   apt install openjdk-25-jdk    (or temurin-25-jdk, from adoptium.net)"
        echo "  Fedora           dnf install java-25-openjdk-devel"
        echo "  macOS            brew install openjdk@25"
        echo "  anywhere         sdk install java 25-tem       (sdkman.io)"
        echo "If one is installed already, name its folder: JAVA_HOME=/path/to/jdk-25 ./septel ..."
    } >&2
    return 3
}

find_maven() {
    for MVN in "${MAVEN_HOME:-}/bin/mvn" "${M2_HOME:-}/bin/mvn" "$(command -v mvn 2>/dev/null)" \
        "${SDKMAN_DIR:-${HOME:-}/.sdkman}/candidates/maven/current/bin/mvn" /opt/maven/bin/mvn /usr/share/maven/bin/mvn \
        /opt/homebrew/bin/mvn /usr/local/bin/mvn; do
        [ ! -x "$MVN" ] || return 0
    done
    MVN=
    {
        echo "septel: found no Maven, which builds Septel the first time."
        echo
        echo "Install it, for example:"
        echo "  Debian, Ubuntu   apt install maven"
        echo "  Fedora           dnf install maven"
        echo "  macOS            brew install maven"
        echo "  anywhere         sdk install maven             (sdkman.io)"
    } >&2
    return 3
}
