#pragma once

#include "services/search/searchhit.h"
#include "shell/command/finditem.h"
#include "widgets/frames/cardframe.h"

#include <memory>

namespace models {
class SearchReader;
}

namespace services {
class Workspace;
}

namespace ui {

class FindList;
class SearchField;
class TextLabel;

// The results under the search field of the top bar, while typing; read in the background. The keyboard stays in the field.
class SearchPopup : public CardFrame
{
    Q_OBJECT
public:
    SearchPopup(QWidget *window, SearchField *field);
    ~SearchPopup() override;
    // Null: no file is open, nothing is found.
    void setWorkspace(services::Workspace *workspace);

Q_SIGNALS:
    void chosen(const ui::FindItem &item);
    void left(); // back to the page
    void failed(const base::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask(const QString &typed);
    void showResult(const QString &typed, const services::SearchResult &result);
    void place();
    void choose();
    void leave();
    bool handleKey(int key);

    SearchField *m_field;
    FindList *m_list;
    TextLabel *m_note;
    QString m_shown;               // what the list answers
    bool m_isChoiceWaiting = false; // Enter came before the answer
    std::unique_ptr<models::SearchReader> m_reader;
};

}
