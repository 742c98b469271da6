// Generated from types/guidance.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.Audience;
import org.tocsin.code.GuidanceKind;
import org.tocsin.code.GuidanceLevel;
import org.tocsin.code.GuidanceTopic;
import org.tocsin.code.Sector;
import org.tocsin.code.TailoringAspect;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.CoAuthor;
import org.tocsin.message.Extensions;
import org.tocsin.message.Quantity;
import org.tocsin.message.SourceCitation;
import org.tocsin.message.Text;
import org.tocsin.message.cooperation.Guidance;
import org.tocsin.message.cooperation.KeyMessage;
import org.tocsin.message.cooperation.LanguageVersion;
import org.tocsin.message.cooperation.ReuseTerms;

/** The places of a {@link Guidance}. */
public final class GuidancePlaces {

    public static final Place<Guidance, GuidanceKind> KIND =
            new Place<>("kind");

    public static final ListPlace<Guidance, GuidanceTopic> TOPICS =
            new ListPlace<>("topics", 64);

    public static final Place<Guidance, Text> SUMMARY =
            new Place<>("summary");

    public static final ListPlace<Guidance, KeyMessage> KEY_MESSAGES =
            new ListPlace<>("keyMessages", 64);

    public static final ListPlace<Guidance, Audience> AUDIENCES =
            new ListPlace<>("audiences", 32);

    public static final ListPlace<Guidance, Sector> SECTORS =
            new ListPlace<>("sectors", 64);

    public static final Place<Guidance, GuidanceLevel> LEVEL =
            new Place<>("level");

    public static final Place<Guidance, Quantity> DURATION =
            new Place<>("duration");

    public static final ListPlace<Guidance, TailoringAspect> TAILORING =
            new ListPlace<>("tailoring", 8);

    public static final Place<Guidance, Text> ADAPTATION =
            new Place<>("adaptation");

    public static final Place<Guidance, String> EDITION =
            new Place<>("edition");

    public static final Place<Guidance, String> PUBLISHED_ON =
            new Place<>("publishedOn");

    public static final ListPlace<Guidance, LanguageVersion> VERSIONS =
            new ListPlace<>("versions", 64);

    public static final Place<Guidance, ReuseTerms> REUSE =
            new Place<>("reuse");

    public static final ListPlace<Guidance, CoAuthor> CO_AUTHORS =
            new ListPlace<>("coAuthors", 64);

    public static final ListPlace<Guidance, SourceCitation> SOURCES =
            new ListPlace<>("sources", 64);

    public static final Place<Guidance, Extensions> EXTENSIONS =
            new Place<>("extensions");

    private GuidancePlaces() {}
}
