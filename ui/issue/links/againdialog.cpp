#include "issue/links/againdialog.h"

#include "models/issue/similar/similarmodel.h"
#include "services/workspace/workspace.h"
#include "widgets/labels/textlabel.h"
#include "widgets/table/rowdelegate.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kMostOffered = 30;

}

AgainDialog::AgainDialog(services::Workspace &workspace, const domain::Issue &issue, QWidget *parent)
    : QDialog(parent), m_issue(issue), m_model(new models::SimilarModel(workspace, this)), m_text(new QLineEdit(this)),
      m_list(new QListView(this)), m_note(new TextLabel(QString(), TextRole::Second, Token::Text2, this))
{
    setWindowTitle(tr("%1 happened again").arg(issue.key));
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setPlaceholderText(tr("Words of the earlier issue"));
    m_text->setAccessibleName(tr("Words of the earlier issue"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(RowHeight::OneLine, m_list));
    m_list->setAccessibleName(tr("Earlier issues"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *link = buttons->addButton(tr("Link to this issue"), QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    column->addWidget(m_note);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    resize(scaled(560), scaled(380));
    m_text->installEventFilter(this);
    connect(m_text, &QLineEdit::textEdited, this, &AgainDialog::look);
    connect(m_list, &QListView::activated, this, &AgainDialog::choose);
    connect(buttons, &QDialogButtonBox::accepted, this, &AgainDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_model, &models::SimilarModel::found, this, [this, link] {
        m_list->setCurrentIndex(m_model->index(0));
        link->setEnabled(m_model->rowCount() > 0);
        m_note->setText(m_model->rowCount() == 0 ? tr("No other issue has these words.") : tr("Earlier issues, those most alike first"));
    });
    link->setEnabled(false);
    look(QString());
}

// Nothing typed: those that are like the issue itself.
void AgainDialog::look(const QString &text)
{
    services::SimilarRequest request;
    request.title = text.trimmed().isEmpty() ? m_issue.title : text;
    request.project = m_issue.project;
    request.except = m_issue.id;
    request.most = kMostOffered;
    m_model->look(request);
}

void AgainDialog::choose()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    Q_EMIT chosen(domain::IssueId(index.data(models::SimilarModel::IdRole).toLongLong()));
    accept();
}

// The arrows go through the list while one types.
bool AgainDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int step = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down ? 1 : static_cast<QKeyEvent *>(event)->key() == Qt::Key_Up ? -1 : 0;
        const QModelIndex next = m_model->index(m_list->currentIndex().row() + step);
        if (step != 0 && next.isValid())
            m_list->setCurrentIndex(next);
        if (step != 0)
            return true;
    }
    return QDialog::eventFilter(watched, event);
}

}
