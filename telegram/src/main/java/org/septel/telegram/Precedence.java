package org.septel.telegram;

import java.util.Optional;

/// How fast a telegram is to be delivered, lowest first.
///
/// @source ACP 127, format line 5; NIACT IMMEDIATE: 5 FAH-2 H-421
public enum Precedence {
    /// in its turn
    ROUTINE('R'),
    /// before routine traffic
    PRIORITY('P'),
    /// at once
    IMMEDIATE('O'),
    /// at once, and someone is called at night
    NIACT_IMMEDIATE('O'),
    /// a military command precedence
    EMERGENCY('Y'),
    /// before everything else
    FLASH('Z');

    private final char prosign;

    Precedence(char prosign) {
        this.prosign = prosign;
    }

    /// The letter of format line 5: `R`, `P`, `O`, `Y` or `Z`. NIACT IMMEDIATE travels as `O`.
    public char prosign() {
        return prosign;
    }

    /// By the letter of format line 5; empty for a letter that is none.
    public static Optional<Precedence> ofProsign(char letter) {
        return Optional.ofNullable(
                switch (letter) {
                    case 'R' -> ROUTINE;
                    case 'P' -> PRIORITY;
                    case 'O' -> IMMEDIATE;
                    case 'Y' -> EMERGENCY;
                    case 'Z' -> FLASH;
                    default -> null;
                });
    }

    /// As written after an addressee: `NIACT IMMEDIATE`.
    @Override
    public String toString() {
        return name().replace('_', ' ');
    }
}
