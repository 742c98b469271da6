// Generated from members.json; do not edit.
package org.tocsin.internal.member;

/** What a member of a message means. */
public enum Meaning {
    /** The identifier of the message itself. */
    OWN_IDENTIFIER,
    /** The thread to which the message belongs. */
    THREAD,
    /** Names another message. Beside it stand, where the object has them, its revision, its type and its digest. */
    MESSAGE,
    /** Identifies the incident that the message is about. */
    INCIDENT,
    /** Identifies the exercise that the message is about. */
    EXERCISE,
    /** Identifies the survey that the message is about. */
    SURVEY,
    /** Identifies the entry of the directory that the message is about. */
    ENTRY,
    /** Names another entry of the directory. */
    NAMED_ENTRY,
    /** Identifies the round of communication checks to which a check belongs. */
    CHECK_CAMPAIGN,
    /** Identifies a series of reports. */
    SERIES,
    /** A day of the calendar. */
    DAY,
    /** A time of something that has happened when the message is sent; of a measure, when it is taken. */
    HAPPENED,
    /** A time of something that is wished, promised, set as a limit or planned. */
    PLANNED,
    /** An instant at which, or by which, recipients are asked to do something. */
    APPOINTED,
    /** A time that may lie before the sending of the message or after it. */
    EITHER_TIME,
    /** The beginning of a period, whose end stands beside it. */
    INTERVAL,
    /** Text or a line that people read and no machine compares. */
    FOR_PEOPLE,
    /** A line that machines compare. */
    COMPARED,
    /** A code of a list that has {@code other}; the text beside it says what that means. */
    EXPLAINED,
    /** A code of a list that has {@code other}, where no text need say what that means. */
    UNEXPLAINED,
    /** A value by which activity is recognised. */
    INDICATOR,
    /** The code of a party. */
    PARTY,
    /** A party or an office that has to do with what is told; nobody says that it has done anything wrong. */
    INVOLVED,
    /**
     * A party that sends the message, gets it, is asked by it or is hit by what it tells; no text beside it is taken to
     * accuse it.
     */
    CONCERNED,
    /** A party from whose territory activity was seen; it says nothing of who acted. */
    SEEN_FROM,
    /** A party that is named as culprit. */
    ACCUSED,
    /** The code of a group of recipients. */
    GROUP,
    /** A place. */
    PLACE,
    /** May name or reach a person. */
    PERSONAL,
    /** Names a person, which is personal data. */
    PERSON,
    /** A quantity that is money, or may be. */
    MONEY,
    /** Points to a document of the message. */
    DOCUMENT,
}
