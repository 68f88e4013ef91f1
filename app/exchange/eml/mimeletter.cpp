#include "exchange/eml/mimeletter.h"

#include <gmime/gmime.h>

#include <mutex>

namespace exchange {

namespace {

constexpr const char *kMailCharset = "utf-8"; // with NULL GMime picks iso-8859-1 when that fits

void addMailboxes(GMimeMessage *message, GMimeAddressType type, const std::vector<MimeLetter::Address> &addresses)
{
    InternetAddressList *list = g_mime_message_get_addresses(message, type);
    for (const MimeLetter::Address &address : addresses) {
        InternetAddress *mailbox = internet_address_mailbox_new(address.name.empty() ? nullptr : address.name.c_str(),
                                                                address.address.c_str());
        internet_address_set_charset(mailbox, kMailCharset);
        internet_address_list_add(list, mailbox);
        g_object_unref(mailbox);
    }
}

GMimeDataWrapper *contentOf(const std::string &bytes)
{
    GMimeStream *stream = g_mime_stream_mem_new_with_buffer(bytes.data(), bytes.size());
    GMimeDataWrapper *content = g_mime_data_wrapper_new_with_stream(stream, GMIME_CONTENT_ENCODING_DEFAULT);
    g_object_unref(stream);
    return content;
}

GMimeObject *textPart(const std::string &body)
{
    GMimeTextPart *part = g_mime_text_part_new_with_subtype("plain");
    g_mime_text_part_set_charset(part, kMailCharset);
    GMimeDataWrapper *content = contentOf(body);
    g_mime_part_set_content(GMIME_PART(part), content);
    g_object_unref(content);
    g_mime_part_set_content_encoding(GMIME_PART(part), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return GMIME_OBJECT(part);
}

GMimeObject *attachmentPart(const MimeLetter::Attachment &attachment)
{
    GMimePart *part = g_mime_part_new_with_type(attachment.type.c_str(), attachment.subtype.c_str());
    GMimeDataWrapper *content = contentOf(attachment.bytes);
    g_mime_part_set_content(part, content);
    g_object_unref(content);
    g_mime_part_set_content_encoding(part, GMIME_CONTENT_ENCODING_BASE64);
    g_mime_object_set_disposition(GMIME_OBJECT(part), GMIME_DISPOSITION_ATTACHMENT);
    g_mime_part_set_filename(part, attachment.fileName.c_str());
    return GMIME_OBJECT(part);
}

GMimeObject *bodyOf(const MimeLetter &letter)
{
    GMimeObject *text = textPart(letter.body);
    if (letter.attachments.empty())
        return text;
    GMimeMultipart *mixed = g_mime_multipart_new_with_subtype("mixed");
    g_mime_multipart_add(mixed, text);
    g_object_unref(text);
    for (const MimeLetter::Attachment &attachment : letter.attachments) {
        GMimeObject *part = attachmentPart(attachment);
        g_mime_multipart_add(mixed, part);
        g_object_unref(part);
    }
    return GMIME_OBJECT(mixed);
}

void setHeaders(GMimeMessage *message, const MimeLetter &letter)
{
    addMailboxes(message, GMIME_ADDRESS_TYPE_FROM, letter.from);
    addMailboxes(message, GMIME_ADDRESS_TYPE_TO, letter.to);
    addMailboxes(message, GMIME_ADDRESS_TYPE_CC, letter.cc);
    g_mime_message_set_subject(message, letter.subject.c_str(), kMailCharset);
    if (letter.dated) {
        GDateTime *date = g_date_time_new_from_unix_utc(letter.secondsSinceEpoch);
        g_mime_message_set_date(message, date);
        g_date_time_unref(date);
    }
    const auto set = [message](const char *name, const char *value) {
        g_mime_object_set_header(GMIME_OBJECT(message), name, value, kMailCharset);
    };
    if (letter.important) {
        set("Importance", "high");
        set("X-Priority", "1");
    }
    if (letter.unsent)
        set("X-Unsent", "1");
}

std::string written(GMimeMessage *message)
{
    GMimeFormatOptions *options = g_mime_format_options_new();
    g_mime_format_options_set_newline_format(options, GMIME_NEWLINE_FORMAT_DOS);
    g_mime_format_options_set_param_encoding_method(options, GMIME_PARAM_ENCODING_METHOD_RFC2231);
    GMimeStream *stream = g_mime_stream_mem_new();
    g_mime_object_write_to_stream(GMIME_OBJECT(message), options, stream);
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
    std::string out(reinterpret_cast<const char *>(bytes->data), bytes->len);
    g_object_unref(stream);
    g_mime_format_options_free(options);
    return out;
}

}

std::string mimeBytes(const MimeLetter &letter)
{
    static std::once_flag started;
    std::call_once(started, [] { g_mime_init(); });
    GMimeMessage *message = g_mime_message_new(TRUE);
    setHeaders(message, letter);
    GMimeObject *body = bodyOf(letter);
    g_mime_message_set_mime_part(message, body);
    g_object_unref(body);
    std::string out = written(message);
    g_object_unref(message);
    return out;
}

}
