package org.septel.telegram;

import java.util.Optional;

/// How fast a telegram is to be delivered, lowest first.
///
/// @source ACP 127, format line 5; NIACT IMMEDIATE: 5 FAH-2 H-421
public enum Precedence {
    ROUTINE('R'),
    PRIORITY('P'),
    IMMEDIATE('O'),
    NIACT_IMMEDIATE('O'),
    EMERGENCY('Y'),
    FLASH('Z');

    private final char prosign;

    Precedence(char prosign) {
        this.prosign = prosign;
    }

    /// The letter of format line 5: `R`, `P`, `O`, `Y` or `Z`. NIACT IMMEDIATE travels as `O`.
    public char prosign() {
        return prosign;
    }

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
