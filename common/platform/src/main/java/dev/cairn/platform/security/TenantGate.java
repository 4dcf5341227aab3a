package dev.cairn.platform.security;

import dev.cairn.platform.tenancy.TenantReadOnly;
import dev.cairn.platform.tenancy.TenantStanding;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpStatus;

/** What is answered in a tenant in which not everything may be done at present. */
public final class TenantGate {

    /** Methods that change nothing (RFC 9110, 9.2.1). */
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private TenantGate() {}

    /** Whether the state of the caller's tenant stands against a request; then it is answered. */
    public static boolean refuses(TenantStanding standing, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (standing.suspended()) {
            SecurityProblems.write(
                    response,
                    HttpStatus.FORBIDDEN,
                    "tenant-suspended",
                    "This organization is suspended. Nothing was deleted; its administrator can tell more.");
            return true;
        }
        if (standing.readOnly() && !SAFE.contains(request.getMethod())) {
            var until = standing.until() == null ? "" : "\"until\":\"" + standing.until() + "\"";
            SecurityProblems.write(response, HttpStatus.LOCKED, "tenant-read-only", TenantReadOnly.DETAIL, until);
            return true;
        }
        return false;
    }
}
