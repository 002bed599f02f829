package dev.gistline.timeline;

/** The event types of PLOVER 0.8 and, from STATEMENT on, Gistline's extensions to it. */
public enum EventKind {
    AGREE,
    CONSULT,
    SUPPORT,
    CONCEDE,
    COOPERATE,
    AID,
    RETREAT,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT,
    STATEMENT,
    PERSONNEL,
    LEGISLATE,
    JUSTICE,
    BUSINESS,
    INCIDENT,
    LIFE,
    CONTEST,
    OTHER
}
