#include "exchange/eml/emlwriter.h"

#include "exchange/eml/mimeletter.h"

#include <QUrl>

namespace exchange {

namespace {

constexpr qsizetype kHeaderLimit = 2000; // characters of a name or subject that are kept

// One line without controls, line separators or marks that turn the writing direction round.
QString headerText(const QString &text)
{
    QString out;
    out.reserve(qMin(text.size(), kHeaderLimit));
    for (const QChar c : text) {
        const QChar::Category category = c.category();
        const bool direction = (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
        const bool isBreak = category == QChar::Other_Control || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph || direction;
        out.append(isBreak ? u' ' : c);
        if (out.size() >= kHeaderLimit && !c.isHighSurrogate())
            break;
    }
    // Text that looks like an RFC 2047 word would be decoded by the reader into what it hides.
    return out.simplified().replace(QStringLiteral("=?"), QStringLiteral("= ?"));
}

QString asciiDomain(const QString &address)
{
    return QString::fromLatin1(QUrl::toAce(address.mid(address.lastIndexOf(u'@') + 1)));
}

bool isDomain(const QString &domain)
{
    if (domain.isEmpty() || domain.size() > 253)
        return false;
    const QStringList labels = domain.split(u'.');
    for (const QString &label : labels) {
        if (label.isEmpty() || label.size() > 63 || label.startsWith(u'-') || label.endsWith(u'-'))
            return false;
        for (const QChar c : label)
            if (!(c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-')))
                return false;
    }
    return true;
}

bool isLocalPart(const QString &local)
{
    if (local.isEmpty() || local.size() > 64 || local.startsWith(u'.') || local.endsWith(u'.') || local.contains(u".."))
        return false;
    for (const QChar c : local)
        if (!(c.unicode() < 128 && (c.isLetterOrNumber() || QStringView(u".!#$%&'*+/=?^_`{|}~-").contains(c))))
            return false;
    return true;
}

base::Result<std::vector<MimeLetter::Address>> mailboxes(const QVector<MailAddress> &addresses, const QString &field)
{
    std::vector<MimeLetter::Address> out;
    for (const MailAddress &entry : addresses) {
        const QString address = entry.address.trimmed();
        if (!isMailAddress(address))
            return base::fail(base::ErrorCode::Invalid, headerText(entry.address), {.file = {}, .row = 0, .column = 0, .field = field});
        const QString written = address.left(address.lastIndexOf(u'@') + 1) + asciiDomain(address);
        out.push_back({headerText(entry.name).toStdString(), written.toStdString()});
    }
    return out;
}

std::string bodyText(const QString &body)
{
    QString text = body;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n').remove(QChar(0));
    if (!text.endsWith(u'\n'))
        text.append(u'\n');
    return text.toStdString();
}

// A name only, never a path: a receiver may save it as it stands.
QString attachmentName(const QString &fileName)
{
    QString name = headerText(fileName);
    name.replace(u'/', u'_').replace(u'\\', u'_');
    return name.isEmpty() || name == QStringLiteral(".") || name == QStringLiteral("..") ? QStringLiteral("attachment") : name;
}

MimeLetter::Attachment attachmentOf(const MailAttachment &attachment)
{
    const QByteArray fallback("application/octet-stream");
    bool plain = attachment.type.count('/') == 1;
    for (const char c : attachment.type)
        plain = plain && (std::isalnum(static_cast<unsigned char>(c)) || QByteArray("/.+-").contains(c));
    const QByteArray type = plain ? attachment.type : fallback;
    const auto slash = type.indexOf('/');
    return {attachmentName(attachment.fileName).toStdString(), attachment.bytes.toStdString(), type.left(slash).toStdString(),
            type.mid(slash + 1).toStdString()};
}

}

bool isMailAddress(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    return at > 0 && isLocalPart(address.left(at)) && isDomain(asciiDomain(address));
}

base::Result<QByteArray> toEml(const EmlMessage &message)
{
    MimeLetter letter;
    if (!message.from.address.isEmpty()) {
        auto from = mailboxes({message.from}, QStringLiteral("from"));
        if (!from)
            return base::fail(from.error());
        letter.from = *from;
    }
    auto to = mailboxes(message.to, QStringLiteral("to"));
    auto cc = mailboxes(message.cc, QStringLiteral("cc"));
    if (!to || !cc)
        return base::fail(to ? cc.error() : to.error());
    letter.to = *to;
    letter.cc = *cc;
    letter.subject = headerText(message.subject).toStdString();
    letter.body = bodyText(message.body);
    letter.dated = message.date.isValid();
    letter.secondsSinceEpoch = letter.dated ? message.date.ms() / 1000 : 0;
    letter.important = message.importance == MailImportance::High;
    letter.unsent = message.unsent;
    for (const MailAttachment &attachment : message.attachments)
        letter.attachments.push_back(attachmentOf(attachment));
    return QByteArray::fromStdString(mimeBytes(letter));
}

}
