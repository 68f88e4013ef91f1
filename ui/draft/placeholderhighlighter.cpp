#include "draft/placeholderhighlighter.h"

#include "widgets/theme/theme.h"

#include <QRegularExpression>

namespace ui {

void PlaceholderHighlighter::setMissing(const QStringList &names)
{
    if (names == m_missing)
        return;
    m_missing = names;
    rehighlight();
}

void PlaceholderHighlighter::highlightBlock(const QString &text)
{
    static const QRegularExpression kPlaceholder(QStringLiteral("\\{\\{[#^/]?\\s*([A-Za-z0-9_.]+)\\s*\\}\\}"));
    auto matches = kPlaceholder.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        QTextCharFormat format;
        const bool missing = m_missing.contains(match.captured(1));
        format.setForeground(tint(missing ? Token::S2 : Token::Accent));
        format.setBackground(tint(missing ? Token::WarnTint : Token::Tint));
        if (missing)
            format.setUnderlineStyle(QTextCharFormat::DotLine);
        setFormat(int(match.capturedStart()), int(match.capturedLength()), format);
    }
}

}
