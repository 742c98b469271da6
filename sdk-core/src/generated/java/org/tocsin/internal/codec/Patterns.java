// Generated from common/strings.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.tocsin.internal.form.Form;

/** The forms of strings, as the schemas give them. */
final class Patterns {

    static final Form ADDRESS_RANGE =
            Form.of("^([0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}/[0-9]{1,2}|[0-9a-f:]{2,39}/[0-9]{1,3})$");

    static final Form AS_NUMBER =
            Form.of("^(0|[1-9][0-9]{0,9})$");

    static final Form BASE64 =
            Form.of("^[A-Za-z0-9+/]+={0,2}$");

    static final Form BASE64URL =
            Form.of("^[A-Za-z0-9_-]+$");

    static final Form CHALLENGE_ANSWER_OF_ACKNOWLEDGEMENT =
            Form.of("^([A-Za-z0-9._-]+|[A-Za-z0-9]{3,12}( [A-Za-z0-9]{3,12}){2,3})$");

    static final Form CHALLENGE_OF_COMMUNICATION_CHECK =
            Form.of("^([A-Za-z0-9_-]{16,128}|[A-Za-z0-9]{3,12}( [A-Za-z0-9]{3,12}){2,3})$");

    static final Form CODE_OF_AFFECTED_AREA =
            Form.of("^[A-Z]{2}-[A-Z0-9]{1,3}$");

    static final Form CODE_OF_PROPOSED_CODE =
            Form.of("^[A-Za-z0-9][A-Za-z0-9._:+-]*$");

    static final Form CODE_OF_REPORTED_PROBLEM =
            Form.of("^[A-Z][A-Z0-9]{0,15}-[A-Z]{3}-[0-9]{3}$");

    static final Form CPE_OF_PRODUCT =
            Form.of("^cpe:2\\.3:[aho*-]:[!-~]+$");

    static final Form CVSS_OF_VULNERABILITY =
            Form.of("^(CVSS:[0-9]\\.[0-9]/)?[A-Za-z]{1,3}:[A-Za-z]{1,9}(/[A-Za-z]{1,3}:[A-Za-z]{1,9}){1,40}$");

    static final Form DATE =
            Form.of("^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$");

    static final Form DIGEST =
            Form.of("^sha-(256:[0-9a-f]{64}|384:[0-9a-f]{96}|512:[0-9a-f]{128})$");

    static final Form DOCUMENT_POINTER =
            Form.of("^/documents/(0|[1-9][0-9]?)$");

    static final Form DOMAIN_NAME =
            Form.of("^([a-z0-9_][a-z0-9-]{0,62}\\.){0,9}[a-z][a-z0-9-]{0,62}$");

    static final Form EXERCISE_MARKER =
            Form.of("^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$");

    static final Form FINGERPRINT_OF_CONTACT_KEY =
            Form.of("^[0-9a-f]{40,128}$");

    static final Form GROUP_CODE =
            Form.of("^[a-z][a-z0-9-]{0,63}$");

    static final Form HOURS_OF_DAY =
            Form.of("^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$");

    static final Form ID_OF_PROGRESS_ITEM =
            Form.of("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$");

    static final Form KEY_ID =
            Form.of("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$");

    static final Form LANGUAGE =
            Form.of("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-x-[a-z0-9]{1,8})?$");

    static final Form LINE =
            Form.of("^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$");

    static final Form LIST_OF_PROPOSED_CHANGE =
            Form.of("^[a-z][a-z0-9-]*$");

    static final Form LONG_LINE =
            Form.of("^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$");

    static final Form MEDIA_TYPE =
            Form.of("^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$");

    static final Form MEMBER_NAME =
            Form.of("^[a-z][A-Za-z0-9]{0,63}$");

    static final Form NOTE =
            Form.of("^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]+$");

    static final Form POINTER =
            Form.of("^/[^\\u0000-\\u001f\\u007f-\\u009f]*$");

    static final Form PURL_OF_PRODUCT =
            Form.of("^pkg:[!-~]+$");

    static final Form SHORT_LINE =
            Form.of("^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$");

    static final Form SURVEY_OPTION_CODE =
            Form.of("^[a-z0-9][a-z0-9-]{0,63}$");

    static final Form SURVEY_QUESTION_ID =
            Form.of("^[a-z0-9][a-z0-9.-]{0,63}$");

    static final Form TEXT_OF_TEXT_ENTRY =
            Form.of("^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]+$");

    static final Form TIME_ZONE_OF_DIRECTORY_ENTRY =
            Form.of("^[A-Za-z+-][A-Za-z0-9_+:-]{0,31}(/[A-Za-z0-9][A-Za-z0-9_+-]{0,31}){0,2}$");

    static final Form URI =
            Form.of("^(https?://|urn:|tag:)[A-Za-z0-9._~:/?#\\[\\]@!$&'*+(),;=%-]+$");

    private Patterns() {}
}
