#pragma once

#include "widgets/theme/icon.h"

#include <QHash>
#include <QWidget>

class QAction;
class QVBoxLayout;

namespace ui {

class RailItem;

// The pages, at the leading edge of the window.
class NavRail : public QWidget
{
    Q_OBJECT
public:
    explicit NavRail(QWidget *parent);
    // The action's trigger shows the page; its text and shortcut are shown.
    void addPage(const QString &id, IconId icon, QAction *action);
    void setCurrent(const QString &id);
    void setCount(const QString &id, const QString &count);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QHash<QString, RailItem *> m_items;
    QVBoxLayout *m_column;
};

}
