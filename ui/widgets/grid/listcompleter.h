#pragma once

#include <QCompleter>

namespace ui {

// Completes by any part of a word; where several are written in one line, the one after the last separator, and puts it back
// among the others.
class ListCompleter : public QCompleter
{
    Q_OBJECT
public:
    ListCompleter(const QStringList &words, const QString &separator, QObject *parent);
    QStringList splitPath(const QString &path) const override;
    QString pathFromIndex(const QModelIndex &index) const override;
    // The line with this word in the place of what is being typed.
    QString lineWith(const QString &word) const;

private:
    QString m_separator; // empty: the line is one word
};

}
