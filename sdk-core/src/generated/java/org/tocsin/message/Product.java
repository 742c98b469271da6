// Generated from common/product.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;

/**
 * Affected product: A product: hardware, software or a service.
 *
 * @param name The name under which the product is sold or published.
 * @param vendor Who makes or publishes the product. Absent when it is not known.
 * @param versions The versions or ranges of versions that are meant. Absent, no version is singled out.
 * @param cpe The product's CPE 2.3 name as a formatted string. Absent when it has none.
 * @param purl The product's package URL. Absent when it has none.
 */
public record Product(
        @NotNull @TextLength(min = 1, max = 256) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Single line") String name,
        @Nullable @TextLength(min = 1, max = 256) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Single line") String vendor,
        @Size(max = 64) List<@NotNull @TextLength(min = 1, max = 256) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Single line") String> versions,
        @Nullable @TextLength(min = 1, max = 512) @Pattern(regexp = "^cpe:2\\.3:[aho*-]:[!-~]+$", message = "CPE name (cpe:2.3:a:example:file_server:2.1:*:*:*:*:*:*:*)") String cpe,
        @Nullable @TextLength(min = 1, max = 512) @Pattern(regexp = "^pkg:[!-~]+$", message = "Package URL (pkg:maven/org.example/file-server@2.1)") String purl) {

    /** Lists are copied; null in one is found when the message is checked. */
    public Product {
        versions = Elements.copy(versions);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .name(name)
                .vendor(vendor)
                .versions(versions)
                .cpe(cpe)
                .purl(purl);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("name", name)
                .with("vendor", vendor)
                .with("versions", versions)
                .with("cpe", cpe)
                .with("purl", purl);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static Product refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link Product}. It checks nothing: the whole message is checked at once. Required: {@code name}. */
    public static final class Builder {

        private @Nullable String name;
        private @Nullable String vendor;
        private List<String> versions = List.of();
        private @Nullable String cpe;
        private @Nullable String purl;

        @JsonIgnore
        private Builder() {}

        /** Name of product: The name under which the product is sold or published. Required. */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** Product vendor: Who makes or publishes the product. Absent when it is not known. */
        public Builder vendor(@Nullable String vendor) {
            this.vendor = vendor;
            return this;
        }

        /**
         * Product versions: The versions or ranges of versions that are meant. Absent, no version is singled out.
         * Replaces what was set before; {@code addVersions} adds.
         */
        public Builder versions(List<String> versions) {
            this.versions = Elements.copy(versions);
            return this;
        }

        /** Product versions, one by one, in place of what was set before. */
        public Builder versions(String... versions) {
            this.versions = Elements.of(versions);
            return this;
        }

        /** Product versions, added to what was set before. */
        public Builder addVersions(String... more) {
            this.versions = Elements.plus(versions, Elements.of(more));
            return this;
        }

        /** CPE name: The product's CPE 2.3 name as a formatted string. Absent when it has none. */
        public Builder cpe(@Nullable String cpe) {
            this.cpe = cpe;
            return this;
        }

        /** Package URL: The product's package URL. Absent when it has none. */
        public Builder purl(@Nullable String purl) {
            this.purl = purl;
            return this;
        }

        /** The affected product as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public Product build() {
            return new Product(name, vendor, versions, cpe, purl);
        }
    }
}
