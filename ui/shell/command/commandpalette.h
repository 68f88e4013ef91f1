#pragma once

#include "shell/command/finditem.h"
#include "shell/frame/overlay.h"

#include <functional>

class QLineEdit;

namespace ui {

class FindList;

// Ctrl+K: every command, issue and person by a few letters. Asks its source at each letter; says what was chosen.
class CommandPalette : public Overlay
{
    Q_OBJECT
public:
    using Source = std::function<QVector<FindItem>(const QString &typed)>;
    CommandPalette(QWidget *window, Source source);
    void open();

Q_SIGNALS:
    void chosen(const ui::FindItem &item);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupCard();
    QWidget *makeHints();
    void refresh();

    Source m_source;
    QLineEdit *m_line;
    FindList *m_list;
};

}
