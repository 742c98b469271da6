package org.tocsin.validation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One of several cases that a problem code stands for, and that need different sentences. A variant is data, as the
 * code is: its {@link #id()} is in a problem report and never changes.
 *
 * <p>The first variants are defects of a value that does not have the form of its member. Clause: <a
 * href="{@docRoot}/clauses.html#problem-report">problem-report</a>.
 */
public enum ProblemVariant {
    /** There is nothing in the text or list. */
    EMPTY,
    /** A line ends with a carriage return. */
    CARRIAGE_RETURN(true),
    /** A line break where one line is expected. */
    LINE_BREAK(true),
    /** A control character. */
    CONTROL_CHARACTER(true),
    /** An invisible character, or a space other than U+0020. */
    INVISIBLE_CHARACTER(true),
    /** Spaces before or after the value. */
    SPACE_AROUND(true),
    /** Full-width letters or digits, as East Asian input methods give them. */
    FULL_WIDTH(true),
    /** Capital letters where small ones are expected, or the other way round. */
    LETTER_CASE(true),
    /** Another separator than the expected one. */
    SEPARATOR(true),
    /** Brackets or a prefix around the value. */
    WRAPPED(true),
    /** Too few or too many characters for a value of fixed length. */
    FIXED_LENGTH(true),
    /** A UUID without a version or with another variant, as the one of zeros alone, which identifies nothing. */
    NO_UUID_VERSION(true),
    /** A character outside ASCII. */
    NOT_ASCII(true),
    /** The name of a time zone behind the time. */
    ZONE_NAME(true),
    /** The second 60. */
    LEAP_SECOND(true),
    /** An offset from UTC without its colon or its minutes. */
    OFFSET_WITHOUT_COLON(true),
    /** Seconds or milliseconds since 1970. */
    EPOCH_NUMBER(true),
    /** Day, month and year in another order or with other separators. */
    DATE_ORDER(true),
    /** A date without time of day. */
    DATE_ALONE(true),
    /** A time of day without seconds. */
    SECONDS_MISSING(true),
    /** A fraction of a second behind a comma, or with more than nine digits. */
    FRACTION(true),
    /** The value does not have the form of a code of any list. */
    NOT_A_CODE,

    /** A string is expected. */
    STRING,
    /** An integer is expected. */
    INTEGER,
    /** A boolean is expected. */
    BOOLEAN,
    /** An object is expected. */
    OBJECT,
    /** An array is expected. */
    ARRAY,
    /** A text in languages is expected. */
    TEXT,
    /** A string is expected that is the same in every language. */
    UNTRANSLATED,
    /** The value is null. */
    NULL,
    /** It comes from a message of a newer version. */
    NEWER_VERSION,
    /** A later version added it than the one that the message names. */
    LATER_VERSION,

    /** JSON of another format, which a source of the SDK reads. */
    OTHER_FORMAT_READ,
    /** JSON of another format, which is not read. */
    OTHER_FORMAT,
    /** XML. */
    XML,
    /** The text ends too early. */
    END_OF_TEXT,
    /** A comma before a closing bracket. */
    TRAILING_COMMA,
    /** A comment. */
    COMMENT,
    /** Single quotes. */
    SINGLE_QUOTE,
    /** UTF-16 or UTF-32. */
    UTF_16,
    /** A byte order mark. */
    BYTE_ORDER_MARK,

    /** Something is missing that must be there. */
    MISSING,
    /** Something is there that must not be. */
    NOT_ALLOWED,
    /** Both of two things are there. */
    BOTH,
    /** Neither of two things is there. */
    NEITHER,
    /** The same value occurs twice. */
    REPEATED,
    /** There are several where one is expected. */
    SEVERAL,
    /** It concerns the unit. */
    UNIT,
    /** It concerns the precision. */
    PRECISION,
    /** It concerns the currency. */
    CURRENCY,
    /** It concerns the container of malware. */
    CONTAINER,
    /** It concerns a test. */
    TEST,
    /** It concerns a kind. */
    KIND,
    /** It lies in the future. */
    FUTURE,
    /** It is too old. */
    OLD,
    /** It is too short. */
    TOO_SHORT,
    /** It lies outside duty hours. */
    OFF_DUTY,
    /** It concerns a recipient. */
    RECIPIENT,
    /** It concerns a group. */
    GROUP,
    /** It concerns the convener of a group. */
    CONVENER,
    /** It concerns another party. */
    PARTY,
    /** It concerns a role. */
    ROLE,
    /** It concerns a domain name. */
    DOMAIN_NAME,
    /** It concerns a single address. */
    ADDRESS,
    /** It concerns a range of addresses. */
    RANGE,
    /** It concerns the name of a host, or a URL or an address that names one. */
    HOST,
    /** It concerns a key. */
    KEY,
    /** It has ended. */
    LAPSED,
    /** It is not known. */
    UNKNOWN,
    /** It is given, but marked as suppressed. */
    SUPPRESSED,
    /** It stands for too few parties. */
    TOO_FEW,
    /** It concerns an owner. */
    OWNER,
    /** It concerns a due date. */
    DUE_DATE,
    /** It concerns a victim. */
    VICTIM,
    /** It concerns personal data. */
    PERSONAL_DATA,
    /** It concerns a limit on use. */
    LIMIT_ON_USE,
    /** It refers to itself. */
    ITSELF,
    /** It is not explained. */
    NOT_EXPLAINED,
    /** Its place is not given. */
    NOT_PLACED,
    /** An invisible control of the direction of writing. */
    DIRECTION_CONTROL,
    /** It concerns a likelihood. */
    LIKELIHOOD,
    /** It concerns a confidence. */
    CONFIDENCE,
    /** It concerns the basis of a claim. */
    BASIS,
    /** It concerns the standing of a claim. */
    STANDING,
    /** It concerns the nature of a claim. */
    NATURE,
    /** It concerns alternative explanations. */
    ALTERNATIVES,
    /** It concerns whether the subject was informed first. */
    SUBJECT_INFORMED,
    /** It concerns an instruction. */
    INSTRUCTION,
    /** It concerns an acknowledgement. */
    ACKNOWLEDGEMENT,
    /** It concerns documents. */
    DOCUMENTS,
    /** It concerns a link. */
    LINK,
    /** A least value above the greatest. */
    REVERSED,
    /** Only one of two bounds. */
    ONE_BOUND,
    /** The exercise is paused. */
    PAUSED,
    /** The exercise is stopped. */
    STOPPED,
    /** The exercise has ended. */
    ENDED,
    /** A real event has ended the exercise. */
    REAL_EVENT,
    /** It lies outside a window of time. */
    OUTSIDE_WINDOW,
    /** Of a response to a survey: other realm. */
    OTHER_REALM,
    /** Of a response to a survey: other survey. */
    OTHER_SURVEY,
    /** Of a response to a survey: other version. */
    OTHER_VERSION,
    /** Of a response to a survey: late. */
    LATE,
    /** Of a response to a survey: incomplete. */
    INCOMPLETE,
    /** Of a response to a survey: unknown question. */
    UNKNOWN_QUESTION,
    /** Of a response to a survey: answered twice. */
    ANSWERED_TWICE,
    /** Of a response to a survey: the question is not asked of this party. */
    NOT_PUT,
    /** Of a response to a survey: wrong kind. */
    WRONG_KIND,
    /** Of a response to a survey: no value. */
    NO_VALUE,
    /** Of a response to a survey: a question has both an answer and a reason for having none. */
    ANSWERED_AND_NOT,
    /** Of a response to a survey: unknown option. */
    UNKNOWN_OPTION,
    /** Of a response to a survey: repeated option. */
    REPEATED_OPTION,
    /** Of a response to a survey: too many choices. */
    TOO_MANY_CHOICES,
    /** Of a response to a survey: out of range. */
    OUT_OF_RANGE,
    /** Of a response to a survey: words missing. */
    WORDS_MISSING,
    /** Nobody has confirmed it recently. */
    NOT_CONFIRMED,
    /** It was not checked recently. */
    NOT_CHECKED,
    /** Its last check failed. */
    CHECK_FAILED,
    /** It was never checked. */
    NEVER_CHECKED,
    /** A word that is not part of JSON. */
    WORD,
    /** It concerns: summary. */
    SUMMARY,
    /** It concerns: categories. */
    CATEGORIES,
    /** It concerns: severity. */
    SEVERITY,
    /** It concerns: sectors. */
    SECTORS,
    /** It concerns: impact. */
    IMPACT,
    /** It concerns: measures. */
    MEASURES,
    /** It concerns: cause. */
    CAUSE,
    /** It concerns: closed. */
    CLOSED,
    /** It concerns: changes. */
    CHANGES,
    /** It concerns: next report. */
    NEXT_REPORT,
    /** It concerns: hours. */
    HOURS,
    /** It concerns: telephone. */
    TELEPHONE,
    /** It concerns: one channel. */
    ONE_CHANNEL,
    /** It concerns: email. */
    EMAIL,
    /** It concerns: internet. */
    INTERNET,
    /** It reaches nobody. */
    NOBODY,
    /** An offset from UTC in place of the name of a time zone. */
    OFFSET,
    /** A short name that stands for several time zones. */
    SHORT_NAME,
    /** It has another name now. */
    RENAMED(true),
    /** It concerns a number. */
    NUMBER,
    /** It concerns a size. */
    SIZE,
    /** It concerns a digest. */
    DIGEST,
    /** It belongs in the realm actual. */
    ACTUAL,
    /** It belongs in the realm exercise. */
    EXERCISE,
    /** It must be a whole number. */
    WHOLE,
    /** It is wrong. */
    WRONG,
    /** Another spelling of a code, which a tolerant reader understands. */
    OTHER_SPELLING(true),
    /** An offset from UTC that no place has. */
    OFFSET_OUT_OF_RANGE;

    private final boolean certain;

    ProblemVariant() {
        this(false);
    }

    ProblemVariant(boolean certain) {
        this.certain = certain;
    }

    /** The stable name, for example {@code leap-second}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the suggestion for a value with this defect is certain. */
    boolean isCertain() {
        return certain;
    }

    /** The variants that problems of a code may be; none for most codes. */
    public static List<ProblemVariant> of(ProblemCode code) {
        return Arrays.stream(values())
                .filter(variant -> ProblemMessages.isThere(code, variant))
                .toList();
    }
}
