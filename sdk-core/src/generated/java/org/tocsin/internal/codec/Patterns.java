// Generated from common/strings.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.regex.Pattern;

/** The forms of strings, as the schemas give them. */
final class Patterns {

    static final Pattern BASE64 =
            Pattern.compile("^[A-Za-z0-9+/]+={0,2}$");

    static final Pattern BASE64URL =
            Pattern.compile("^[A-Za-z0-9_-]+$");

    static final Pattern CHALLENGE_ANSWER_OF_ACKNOWLEDGEMENT =
            Pattern.compile("^[A-Za-z0-9._-]+$");

    static final Pattern CODE_OF_AFFECTED_AREA =
            Pattern.compile("^[A-Z]{2}-[A-Z0-9]{1,3}$");

    static final Pattern CODE_OF_REPORTED_PROBLEM =
            Pattern.compile("^[A-Z][A-Z0-9]{0,15}-[A-Z]{3}-[0-9]{3}$");

    static final Pattern CPE_OF_PRODUCT =
            Pattern.compile("^cpe:2\\.3:[aho*-]:[!-~]+$");

    static final Pattern CVSS_OF_VULNERABILITY =
            Pattern.compile("^(CVSS:[0-9]\\.[0-9]/)?[A-Z]{1,3}:[A-Za-z]{1,9}(/[A-Z]{1,3}:[A-Za-z]{1,9}){1,40}$");

    static final Pattern DATE =
            Pattern.compile("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$");

    static final Pattern DIGEST =
            Pattern.compile("^sha-(256:[0-9a-f]{64}|384:[0-9a-f]{96}|512:[0-9a-f]{128})$");

    static final Pattern DOCUMENT_POINTER =
            Pattern.compile("^/documents/(0|[1-9][0-9]?)$");

    static final Pattern GROUP_CODE =
            Pattern.compile("^[a-z][a-z0-9-]{0,63}$");

    static final Pattern LANGUAGE =
            Pattern.compile("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-x-[a-z0-9]{1,8})?$");

    static final Pattern LINE =
            Pattern.compile("^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$");

    static final Pattern LONG_LINE =
            Pattern.compile("^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$");

    static final Pattern MEDIA_TYPE =
            Pattern.compile("^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$");

    static final Pattern NOTE =
            Pattern.compile("^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]+$");

    static final Pattern POINTER =
            Pattern.compile("^/[^\\u0000-\\u001f\\u007f-\\u009f]*$");

    static final Pattern PURL_OF_PRODUCT =
            Pattern.compile("^pkg:[!-~]+$");

    static final Pattern SHORT_LINE =
            Pattern.compile("^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$");

    static final Pattern TEXT_OF_TEXT_ENTRY =
            Pattern.compile("^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]+$");

    static final Pattern URI =
            Pattern.compile("^(https?://|urn:|tag:)[A-Za-z0-9._~:/?#\\[\\]@!$&'*+(),;=%-]+$");

    static final Pattern UUID_OR_URN =
            Pattern.compile("^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|urn:[a-z0-9][a-z0-9-]{0,31}:[A-Za-z0-9._~:/@!$&*+(),;=%-]{1,200})$");

    private Patterns() {}
}
