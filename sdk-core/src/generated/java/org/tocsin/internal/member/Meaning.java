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
    /**
     * A time until which something holds, or by which something is wished or promised. It has not passed when the
     * message is sent.
     */
    DEADLINE,
    /**
     * A time of something that is planned, or a time limit that is told and may have passed when the message is sent.
     */
    PLANNED,
    /** A time that may lie before the sending of the message or after it. */
    EITHER_TIME,
    /** The beginning of a period, whose end stands beside it. */
    INTERVAL,
    /** The time by which the list that holds the object is put in order, the earliest first. */
    SEQUENCE,
    /** Tells an object apart from the others in the same list; no two of the list share it. */
    UNIQUE_IN_LIST,
    /**
     * Tells an object apart from all others of its kind in the message; no two share it, whatever list they stand in.
     */
    UNIQUE_IN_MESSAGE,
    /** Text or a line that people read and no machine compares. */
    FOR_PEOPLE,
    /** A string for people that is the same in every language, and so is no text. */
    UNTRANSLATED,
    /** A line that machines compare. */
    COMPARED,
    /**
     * A yes or no that the originator decides or does, and so always knows. What it finds out about the world is an
     * answer of a list that has {@code unknown}.
     */
    DECIDED,
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
    /** A sum of money. */
    MONEY,
    /** A number of people. */
    COUNTS_PEOPLE,
    /** A number of organisations. */
    COUNTS_ORGANISATIONS,
    /** A number of technical things, or of people and media that are counted like them. */
    COUNTS_SYSTEMS,
    /** A number of records, files or the like, or of the people whose data they are. */
    COUNTS_DATA,
    /** A number of transactions. */
    COUNTS_TRANSACTIONS,
    /** A number of whatever is affected or was seen. */
    COUNTS_AFFECTED,
    /** How much of a service there is. */
    MEASURES_SERVICE,
    /** A part of a whole, which is no more than the whole. */
    MEASURES_SHARE,
    /** A number in proportion to a usual or an earlier one, than which it may be more. */
    MEASURES_PROPORTION,
    /** A length of time. */
    MEASURES_TIME,
    /** A number of anything; words beside it, or its kind, say of what. */
    COUNTS_ANYTHING,
    /** Points to a document of the message. */
    DOCUMENT,
}
