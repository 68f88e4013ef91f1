#pragma once

#include "domain/escalation/advice.h"

#include <QWidget>

class QListWidget;

namespace ui {

class SearchField;

// The people beside the grid: found by a part of the name or role, dragged into a cell, or put into the current one by Enter or
// a double click.
class PeopleShelf : public QWidget
{
    Q_OBJECT
public:
    explicit PeopleShelf(QWidget *parent = nullptr);
    void show(const domain::EngineContext &context);

Q_SIGNALS:
    void personChosen(const QString &name);

private:
    void filter();

    SearchField *m_find;
    QListWidget *m_list;
};

}
