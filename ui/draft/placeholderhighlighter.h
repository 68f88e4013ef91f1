#pragma once

#include <QSyntaxHighlighter>

namespace ui {

// Tints {{placeholders}}; those without a value are marked as missing (underlined too, never by colour alone).
class PlaceholderHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;
    void setMissing(const QStringList &names);

protected:
    void highlightBlock(const QString &text) override;

private:
    QStringList m_missing;
};

}
