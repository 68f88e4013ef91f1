#include "exchange/template/templatescan.h"

#include <QVector>

namespace exchange {

namespace {

struct OpenSection {
    QString name;
    qsizetype at = 0;
};

base::Error templateError(base::ErrorCode code, const QString &text, qsizetype at, const QString &detail)
{
    base::ErrorPlace place;
    const QStringView before = QStringView(text).left(at);
    place.row = before.count(u'\n') + 1;
    place.column = at - (before.lastIndexOf(u'\n') + 1) + 1;
    return {code, detail, place};
}

// One tag's text between the braces, and where the tag ends.
struct ScannedTag {
    QStringView content;
    qsizetype end = 0;
};

base::Result<ScannedTag> tagAt(const QString &text, qsizetype at)
{
    const bool triple = QStringView(text).mid(at + 2).startsWith(u'{');
    const QStringView closing = triple ? u"}}}" : u"}}";
    const qsizetype begin = at + (triple ? 3 : 2);
    const qsizetype end = text.indexOf(closing, begin);
    if (end < 0)
        return base::fail(templateError(base::ErrorCode::BadTemplate, text, at, QStringLiteral("unclosed tag")));
    return ScannedTag{QStringView(text).mid(begin, end - begin).trimmed(), end + closing.size()};
}

// The tag's lines when nothing else stands on them, else the tag alone.
std::pair<qsizetype, qsizetype> standaloneLines(const QString &text, qsizetype begin, qsizetype end)
{
    const qsizetype lineStart = begin == 0 ? 0 : text.lastIndexOf(u'\n', begin - 1) + 1;
    const qsizetype newline = text.indexOf(u'\n', end);
    const qsizetype lineEnd = newline < 0 ? text.size() : newline + 1;
    const QStringView around(text);
    const bool alone = around.mid(lineStart, begin - lineStart).trimmed().isEmpty() && around.mid(end, lineEnd - end).trimmed().isEmpty();
    return alone ? std::pair(lineStart, lineEnd) : std::pair(begin, end);
}

QString refusal(QChar sigil, QStringView name)
{
    if (sigil == u'=')
        return QStringLiteral("changed delimiters are not allowed");
    if (sigil == u'>')
        return QStringLiteral("partials are not allowed");
    if (name.isEmpty())
        return QStringLiteral("empty tag");
    if (name.contains(u"{{"))
        return QStringLiteral("unclosed tag");
    return {};
}

QString closeSection(QVector<OpenSection> &open, QStringView name)
{
    if (open.isEmpty())
        return QStringLiteral("section \"%1\" was never opened").arg(name);
    if (open.last().name != name)
        return QStringLiteral("section \"%1\" is closed as \"%2\"").arg(open.last().name).arg(name);
    open.removeLast();
    return {};
}

}

QString withoutComments(const QString &text)
{
    QString out;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(u"{{"); at >= 0;) {
        const auto tag = tagAt(text, at);
        if (!tag)
            break;
        const qsizetype next = tag->end;
        if (tag->content.startsWith(u'!')) {
            const auto [begin, end] = standaloneLines(text, at, next);
            out += QStringView(text).mid(from, qMax(begin, from) - from);
            from = end;
        }
        at = text.indexOf(u"{{", next);
    }
    return out + text.mid(from);
}

base::Result<> scanTemplate(const QString &text)
{
    using base::ErrorCode;
    if (text.size() > kTemplateLimit)
        return base::fail(ErrorCode::TooLarge, QStringLiteral("template"));
    QVector<OpenSection> open;
    for (qsizetype at = text.indexOf(u"{{"); at >= 0;) {
        const auto tag = tagAt(text, at);
        if (!tag)
            return base::fail(tag.error());
        const QChar sigil = tag->content.isEmpty() ? QChar() : tag->content.front();
        const bool marked = QStringView(u"#^/>&=!").contains(sigil);
        const QStringView name = marked ? tag->content.mid(1).trimmed() : tag->content;
        QString wrong = sigil == u'!' ? QString() : refusal(sigil, name);
        if (wrong.isEmpty() && (sigil == u'#' || sigil == u'^'))
            open.append({name.toString(), at});
        if (wrong.isEmpty() && sigil == u'/')
            wrong = closeSection(open, name);
        if (!wrong.isEmpty())
            return base::fail(templateError(ErrorCode::BadTemplate, text, at, wrong));
        if (open.size() > kTemplateDepth)
            return base::fail(templateError(ErrorCode::TooLarge, text, at, QStringLiteral("nested sections")));
        at = text.indexOf(u"{{", tag->end);
    }
    if (!open.isEmpty())
        return base::fail(templateError(ErrorCode::BadTemplate, text, open.last().at,
                                        QStringLiteral("section \"%1\" is not closed").arg(open.last().name)));
    return {};
}

}
