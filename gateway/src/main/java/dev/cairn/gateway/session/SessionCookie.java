package dev.cairn.gateway.session;

import dev.cairn.gateway.PublicAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.WebUtils;

/** The cookie that opens a session. */
public final class SessionCookie {

    private static final String NAME = "CAIRN-SESSION";

    private static final String JUST_SET = SessionCookie.class.getName();

    private final PublicAddress address;

    SessionCookie(PublicAddress address) {
        this.address = address;
    }

    /** The cookie's value: the one that this request has set, or else the one that it came with. */
    public @Nullable String of(HttpServletRequest request) {
        if (request.getAttribute(JUST_SET) instanceof String value) {
            return value;
        }
        var cookie = WebUtils.getCookie(request, address.cookie(NAME));
        return cookie == null ? null : cookie.getValue();
    }

    void set(HttpServletRequest request, HttpServletResponse response, String value) {
        request.setAttribute(JUST_SET, value);
        write(response, value);
    }

    public void remove(HttpServletResponse response) {
        write(response, "");
    }

    private void write(HttpServletResponse response, String value) {
        var cookie = address.cookie(NAME, value).httpOnly(true).sameSite("Lax").build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
