package dev.cairn.local.signin.mail.web;

import dev.cairn.local.signin.mail.MailContent.Attachment;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail's HTML made fit for a frame: links open a page of their own, embedded pictures are found. */
final class FramedHtml {

    private static final Pattern HEAD = Pattern.compile("<head(\\s[^>]*)?>", Pattern.CASE_INSENSITIVE);
    private static final String OUTWARD = "<base target=\"_blank\">";

    private FramedHtml() {}

    static String of(String html, List<Attachment> attachments, String message) {
        String linked = html;
        for (int n = 0; n < attachments.size(); n++) {
            String contentId = attachments.get(n).contentId();
            if (contentId != null) {
                linked = linked.replace("cid:" + contentId, message + "/attachments/" + n);
            }
        }
        Matcher head = HEAD.matcher(linked);
        return head.find() ? head.replaceFirst("$0" + OUTWARD) : OUTWARD + linked;
    }
}
