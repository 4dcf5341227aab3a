package dev.cairn.gateway.provider;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.cairn.contracts.id.TenantId;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the people of one organization, or the platform's operators, sign in.
 *
 * @param slug the organization's address, and the name of the registration
 * @param tenant null for the operators' alone
 * @param name the organization's name when this was set
 * @param issuer exactly as it stands in the provider's tokens
 * @param claim what a person is recognized by at their first sign-in
 * @param mailDomains domains whose addresses the provider is trusted for
 */
public record Provider(
        String slug,
        @Nullable TenantId tenant,
        String name,
        String issuer,
        String clientId,
        String clientSecret,
        Claim claim,
        Set<String> mailDomains) {

    /** What a person of the directory is recognized by. */
    public enum Claim {
        @JsonProperty("user-name")
        USER_NAME("preferred_username"),
        @JsonProperty("email")
        EMAIL("email"),
        @JsonProperty("employee-number")
        EMPLOYEE_NUMBER("employee_number");

        private final String inToken;

        Claim(String inToken) {
            this.inToken = inToken;
        }

        /** The claim's name in an ID token. */
        public String inToken() {
            return inToken;
        }

        /** The claim's name in Cairn. */
        public String value() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Claim of(String value) {
            return valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    @Override
    public String toString() {
        return "Provider[" + slug + " at " + issuer + "]";
    }
}
