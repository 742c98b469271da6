// Generated from types/sharing-profile.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.MessageType;
import org.tocsin.code.TransportEncryption;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Extensions;
import org.tocsin.message.Text;
import org.tocsin.message.directory.AcceptedFormat;
import org.tocsin.message.directory.ReplyTarget;
import org.tocsin.message.directory.ReportTarget;
import org.tocsin.message.directory.SeverityScale;
import org.tocsin.message.directory.SharingProfile;
import org.tocsin.message.directory.SharingScope;
import org.tocsin.message.directory.TlpCeilings;

/** The places of a {@link SharingProfile}. */
public final class SharingProfilePlaces {

    public static final ListPlace<SharingProfile, SharingScope> SENDS =
            new ListPlace<>("sends", 64);

    public static final ListPlace<SharingProfile, SharingScope> WANTS =
            new ListPlace<>("wants", 64);

    public static final ListPlace<SharingProfile, MessageType> ALSO_ACCEPTED_TYPES =
            new ListPlace<>("alsoAcceptedTypes", 64);

    public static final ListPlace<SharingProfile, MessageType> DECLINED_TYPES =
            new ListPlace<>("declinedTypes", 64);

    public static final ListPlace<SharingProfile, MessageType> SIGNED_TYPES =
            new ListPlace<>("signedTypes", 64);

    public static final ListPlace<SharingProfile, AcceptedFormat> ACCEPTED_FORMATS =
            new ListPlace<>("acceptedFormats", 64);

    public static final ListPlace<SharingProfile, String> LANGUAGES =
            new ListPlace<>("languages", 32);

    public static final Place<SharingProfile, TlpCeilings> TLP_CEILINGS =
            new Place<>("tlpCeilings");

    public static final Place<SharingProfile, TransportEncryption> ENCRYPTION =
            new Place<>("encryption");

    public static final ListPlace<SharingProfile, ReplyTarget> REPLY_TIMES =
            new ListPlace<>("replyTimes", 4);

    public static final ListPlace<SharingProfile, ReportTarget> REPORT_TIMES =
            new ListPlace<>("reportTimes", 8);

    public static final ListPlace<SharingProfile, SeverityScale> SEVERITY_SCALES =
            new ListPlace<>("severityScales", 8);

    public static final Place<SharingProfile, Text> LEGAL_LIMITS =
            new Place<>("legalLimits");

    public static final Place<SharingProfile, String> VALID_FROM =
            new Place<>("validFrom");

    public static final Place<SharingProfile, Extensions> EXTENSIONS =
            new Place<>("extensions");

    private SharingProfilePlaces() {}
}
