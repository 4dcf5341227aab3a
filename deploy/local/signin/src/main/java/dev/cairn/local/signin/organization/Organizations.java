package dev.cairn.local.signin.organization;

import dev.cairn.local.signin.SigninSettings;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** All organizations that sign in here, as their files stood when the process started, and the platform itself. */
@Component
public final class Organizations {

    /** First path segments that no organization may have as its address. */
    static final Set<String> RESERVED = Set.of(Organization.PLATFORM, "actuator", "assets", "error", "mail");

    private static final Person OPERATOR =
            new Person("operator", "Platform operator", null, "operator", "Runs the platform", null, null, true);

    private final Map<String, Organization> bySlug = new LinkedHashMap<>();

    Organizations(SigninSettings settings) {
        for (Organization organization : OrganizationFiles.read(settings.demoDir())) {
            if (bySlug.put(organization.slug(), organization) != null) {
                throw new IllegalArgumentException("Two organizations have the slug " + organization.slug());
            }
        }
        Organization platform = new Organization(Organization.PLATFORM, "Cairn", List.of(OPERATOR), Map.of());
        bySlug.put(platform.slug(), platform);
    }

    /** Organizations in the order of their folders, the platform last. */
    public Collection<Organization> all() {
        return Collections.unmodifiableCollection(bySlug.values());
    }
}
